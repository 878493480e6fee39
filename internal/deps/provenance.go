package deps

import (
	"cmp"
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/index"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/pep440"
)

// The rules about where a release comes from. They need an index.
var (
	ProvenanceLost = &finding.About{
		ID: "provenance-lost", Title: "Release without the attestations that earlier ones have", Severity: finding.Medium, Confidence: finding.High,
		Why: "The releases before it were built and attested by the project's own workflow, this one was uploaded in another way, as with a stolen token.",
		Fix: "Stay on the attested release until the project explains the change.",
		CWE: 345, Related: []int{1357}, OWASP: "A08:2025", Family: "dependencies",
	}
	PublisherChanged = &finding.About{
		ID: "publisher-changed", Title: "Release published from another repository than the one before", Severity: finding.Medium, Confidence: finding.Medium,
		Why: "Whoever may publish a package has changed: by a move of the project, or because somebody took it over.",
		Fix: "Look whether the project announced the move before upgrading.",
		CWE: 1357, Related: []int{345}, OWASP: "A03:2025", Family: "dependencies",
	}
	AttestationMismatch = &finding.About{
		ID: "attestation-mismatch", Title: "Attestation that does not fit its file or its publisher", Severity: finding.High, Confidence: finding.High,
		Why: "What the attestation vouches for is another file than the one that the index serves, or nobody who may publish it signed it.",
		Fix: "Do not install it; tell the index.",
		CWE: 345, OWASP: "A08:2025", Family: "dependencies",
	}
	RepositoryMismatch = &finding.About{
		ID: "repository-mismatch", Title: "Published from a repository that the metadata does not name", Severity: finding.Low, Confidence: finding.Medium,
		Why: "Packages borrow the links of well-known projects to look trustworthy; the attestation says where the file really comes from.",
		Fix: "Open the repository that published it, and read what is there.",
		CWE: 1357, OWASP: "A03:2025", Family: "dependencies",
	}
	NoProvenance = &finding.About{
		ID: "no-provenance", Title: "Release without attestations", Severity: finding.Low, Confidence: finding.High,
		Why: "Nothing tells from which source and by whom the files were built.",
		Fix: "Ask the project to publish with attestations, or build it from source.",
		CWE: 345, OWASP: "A08:2025", Family: "dependencies", Audit: true,
	}
	BrandNew = &finding.About{
		ID: "brand-new-package", Title: "Package that appeared on the index only recently", Severity: finding.Medium, Confidence: finding.Medium,
		Why: "Names that somebody registered days ago are where malicious packages wait for slips and for what assistants invent.",
		Fix: "Read its code, or ask `adderstone inspect`, before using it.",
		CWE: 1357, OWASP: "A03:2025", Family: "dependencies",
	}
	Resurrected = &finding.About{
		ID: "resurrected-package", Title: "Release after years of silence", Severity: finding.Medium, Confidence: finding.Medium,
		Why: "Abandoned accounts and domains are taken over, and the first thing to come is a release.",
		Fix: "Compare it with the release before: `adderstone inspect NAME==NEW --against NAME==OLD`.",
		CWE: 1357, OWASP: "A03:2025", Family: "dependencies",
	}
)

// Ages from which on a project is no longer new, a silence is long, and a release after it has been
// looked at by others.
const (
	newFor     = 30 * 24 * time.Hour
	longQuiet  = 2 * 365 * 24 * time.Hour
	lookedOver = 60 * 24 * time.Hour
)

// history looks at when the releases of a project appeared.
func (a *auditor) history(p *inventory.Package, project *index.Project, now time.Time) {
	var first, before time.Time // of the project; of the last release before p's
	_, own := release(project, p.Version)
	for i := range project.Files {
		at := project.Files[i].Uploaded()
		if at.IsZero() {
			continue
		}
		if first.IsZero() || at.Before(first) {
			first = at
		}
		if at.Before(own) && at.After(before) {
			before = at
		}
	}
	switch {
	case first.IsZero():
	case now.Sub(first) < newFor:
		a.add(BrandNew, p.Place, p.Name, fmt.Sprintf("%s first appeared on the index on %s", p.Name, first.Format(time.DateOnly)))
	case !before.IsZero() && own.Sub(before) > longQuiet && now.Sub(own) < lookedOver:
		a.add(Resurrected, p.Place, p.Name, fmt.Sprintf("%s %s of %s is the first release since %s", p.Name, p.Version, own.Format(time.DateOnly), before.Format(time.DateOnly)))
	}
}

// provenance compares the attestations of a pinned release with those of the release before it.
func (a *auditor) provenance(ctx context.Context, client *index.Client, p *inventory.Package, project *index.Project) error {
	if !project.TellsProvenance() {
		return nil
	}
	file, older := attested(project.Release(p.Version)), attested(project.Release(before(project, p.Version)))
	switch {
	case file == nil && older != nil:
		a.add(ProvenanceLost, p.Place, p.Name, fmt.Sprintf("%s %s has no attestations, %s has", p.Name, p.Version, older.Version()))
		return nil
	case file == nil:
		a.add(NoProvenance, p.Place, p.Name, fmt.Sprintf("%s %s has no attestations", p.Name, p.Version))
		return nil
	}
	now, err := client.Provenance(ctx, file)
	if err != nil || now == nil {
		return err
	}
	switch {
	case !now.Fits:
		a.add(AttestationMismatch, p.Place, p.Name, "the attestation of "+file.Name+" is about another file")
	case now.Refuted != "":
		a.add(AttestationMismatch, p.Place, p.Name, "the attestation of "+file.Name+" does not hold: "+now.Refuted)
	case now.Unknown != "":
		a.problem(finding.Problem{Path: p.Source(), Line: p.Line(), Column: 1, Verbose: true, Message: "the attestation of " + file.Name + " " + now.Unknown})
	}
	if older != nil {
		then, err := client.Provenance(ctx, older)
		if err != nil {
			return err
		}
		if then != nil && !strings.EqualFold(then.Publisher, now.Publisher) {
			a.add(PublisherChanged, p.Place, p.Name, fmt.Sprintf("%s %s was published by %s, %s by %s", p.Name, p.Version, now.Publisher, older.Version(), then.Publisher))
		}
	}
	return a.repository(ctx, client, p, file, now)
}

// attested returns the first file with attestations.
func attested(files []index.File) *index.File {
	if at := slices.IndexFunc(files, func(f index.File) bool { return f.Provenance != "" }); at >= 0 {
		return &files[at]
	}
	return nil
}

// before returns the version of a project that comes before another one.
func before(project *index.Project, version string) string {
	v := parseVersion(version)
	var below []pep440.Version
	for _, text := range project.Versions {
		if w := parseVersion(text); !w.IsZero() && !w.IsPrerelease() && w.Compare(v) < 0 {
			below = append(below, w)
		}
	}
	if v.IsZero() || len(below) == 0 {
		return ""
	}
	return slices.MaxFunc(below, pep440.Version.Compare).Raw()
}

var (
	linkHeader     = regexp.MustCompile(`(?im)^(?:Home-page|Project-URL):(.*)$`)
	repositoryLink = regexp.MustCompile(`(?i)https?://(?:www\.)?(?:github|gitlab)\.com/([A-Za-z0-9._-]+/[A-Za-z0-9._-]+)`)
)

// repository compares the repository that published a file with those that its metadata names.
func (a *auditor) repository(ctx context.Context, client *index.Client, p *inventory.Package, file *index.File, now *index.Provenance) error {
	text, err := client.CoreMetadata(ctx, file)
	if err != nil {
		return err
	}
	head, _, _ := strings.Cut(text, "\n\n")
	named := ""
	for _, line := range linkHeader.FindAllStringSubmatch(head, -1) {
		link := repositoryLink.FindStringSubmatch(line[1])
		if link == nil {
			continue
		}
		repository := strings.TrimSuffix(link[1], ".git")
		if owner, _, _ := strings.Cut(now.Repository(), "/"); strings.EqualFold(owner, strings.Split(repository, "/")[0]) {
			return nil
		}
		named = cmp.Or(named, repository)
	}
	if named != "" && now.Repository() != "" {
		a.add(RepositoryMismatch, p.Place, p.Name, fmt.Sprintf("%s %s was published by %s, but its metadata names %s", p.Name, p.Version, now.Publisher, named))
	}
	return nil
}
