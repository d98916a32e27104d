package io.github.pekppp.html;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads pages as a strict reader does. */
final class Xml {

  private Xml() {}

  static Element root(String page) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page))).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException unreadable) {
      throw new AssertionError(unreadable.getMessage() + " in " + page.lines().limit(30).toList(), unreadable);
    }
  }
}
