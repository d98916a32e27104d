package io.github.pekppp.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.complaint.ArchiveAccess;
import io.github.pekppp.complaint.ArchiveForm;
import io.github.pekppp.complaint.CaseChannel;
import io.github.pekppp.complaint.CaseKind;
import io.github.pekppp.complaint.CaseStanding;
import io.github.pekppp.complaint.CaseStep;
import io.github.pekppp.complaint.DeskFacility;
import io.github.pekppp.complaint.DeskPlace;
import io.github.pekppp.complaint.DeskPurpose;
import io.github.pekppp.infosystem.SiteOwnership;
import io.github.pekppp.infosystem.SystemContent;
import io.github.pekppp.infosystem.SystemElement;
import io.github.pekppp.infosystem.SystemQuality;
import io.github.pekppp.infosystem.SystemReach;
import io.github.pekppp.infosystem.UpdateFrequency;
import io.github.pekppp.innovation.CompetitionLevel;
import io.github.pekppp.innovation.InnovationCriterion;
import io.github.pekppp.innovation.InnovationResource;
import io.github.pekppp.innovation.InnovationStage;
import io.github.pekppp.innovation.LegalBasis;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.standard.ComponentSide;
import io.github.pekppp.standard.ForumOutput;
import io.github.pekppp.standard.PledgePart;
import io.github.pekppp.standard.StakeholderGroup;
import io.github.pekppp.standard.StandardComponent;
import io.github.pekppp.text.Coded;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordWordsTest {

  static Stream<Class<? extends Coded>> sets() {
    return Stream.of(
        ArchiveAccess.class, ArchiveForm.class, CaseChannel.class, CaseKind.class, CaseStanding.class, CaseStep.class,
        DeskFacility.class, DeskPlace.class, DeskPurpose.class, SiteOwnership.class, SystemContent.class,
        SystemElement.class, SystemQuality.class, SystemReach.class, UpdateFrequency.class, CompetitionLevel.class,
        InnovationCriterion.class, InnovationResource.class, InnovationStage.class, LegalBasis.class, Medium.class,
        RecordKind.class, ComponentSide.class, ForumOutput.class, PledgePart.class, StakeholderGroup.class,
        StandardComponent.class);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void peopleCanTellTheConstantsOfASetApart(Class<? extends Coded> set) {
    assertThat(Arrays.stream(set.getEnumConstants()).map(one -> one.label().id()))
        .doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(Arrays.stream(set.getEnumConstants()).map(one -> one.label().en()))
        .doesNotHaveDuplicates().noneMatch(String::isBlank);
  }
}
