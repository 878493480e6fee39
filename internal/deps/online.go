package deps

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/index"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/pep440"
)

// What an index says about packages is asked only on demand, and only from the index that the
// project, pip or uv is configured for: no address is written here.

// The rules that need an index.
var (
	Outdated = &finding.About{
		ID: "outdated-dependency", Title: "Dependency far behind its newest release", Severity: finding.Low, Confidence: finding.High,
		Why: "The further a package falls behind, the harder the upgrade that a vulnerability will force.",
		Fix: "Upgrade in small steps.",
		CWE: 1104, OWASP: "A03:2025", Family: "dependencies",
	}
	Yanked = &finding.About{
		ID: "yanked-dependency", Title: "Release that its author has withdrawn", Severity: finding.Medium, Confidence: finding.High,
		Why: "The release was yanked from the index, because it is broken or worse.",
		Fix: "Use another version.",
		CWE: 1104, OWASP: "A03:2025", Family: "dependencies",
	}
	Abandoned = &finding.About{
		ID: "abandoned-dependency", Title: "Project that is archived, deprecated or quarantined", Severity: finding.Medium, Confidence: finding.High,
		Why: "Nobody mends what is found in it from now on; a quarantined project may be malicious.",
		Fix: "Replace the package by one that is maintained.",
		CWE: 1104, OWASP: "A03:2025", Family: "dependencies",
	}
	Unknown = &finding.About{
		ID: "unknown-dependency", Title: "Name that the index does not know", Severity: finding.High, Confidence: finding.High,
		Why: "Whoever registers the name decides what is installed. Assistants invent such names, and attackers register what they invent.",
		Fix: "Correct the name, or pin the package to the index that has it.",
		CWE: 1357, Related: []int{427}, OWASP: "A03:2025", Family: "dependencies",
	}
	TooYoung = &finding.About{
		ID: "young-release", Title: "Release younger than the project's cooldown", Severity: finding.Medium, Confidence: finding.High,
		Why: "Most malicious releases are found within days; a release that has not aged has not been looked at.",
		Fix: "Stay on the release before it until the cooldown is over.",
		CWE: 1357, OWASP: "A03:2025", Family: "dependencies",
	}
)

// AskIndex adds what the index says about the packages of an audit: names it does not know, yanked
// releases, abandoned projects, how far behind a pin is, releases younger than the cooldown, and what
// attestations tell. What cannot be asked is a problem.
func (a *Audit) AskIndex(ctx context.Context, client *index.Client, options Options) error {
	known := map[string]*index.Project{}
	add := &auditor{audit: a, options: options}
	minAge, err := options.Config.Cooldown()
	if err != nil {
		return err
	}
	now, err := time.Parse(time.DateOnly, options.Today)
	if err != nil {
		return err
	}
	for _, p := range a.Packages {
		if p.Ecosystem != "pypi" || p.Local || p.URL != "" || p.Locked || p.Group == inventory.Constraint || p.Index != "" && strings.Contains(p.Index, "://") && !sameIndex(p.Index, client.URL) {
			continue
		}
		project, asked := known[p.Name]
		if !asked {
			var err error
			if project, err = client.Project(ctx, p.Name); err != nil {
				add.problem(finding.Problem{Path: p.Source(), Line: p.Line(), Column: 1, Message: "ask the index about " + p.Name + ": " + inventory.WithoutCredentials(err.Error())})
				if ctx.Err() != nil {
					return ctx.Err()
				}
			}
			known[p.Name] = project
		}
		if project == nil {
			continue
		}
		add.indexSays(p, project, now, minAge)
		if project.Missing || !p.Pinned() {
			continue
		}
		add.history(p, project, now)
		if err := add.provenance(ctx, client, p, project); err != nil {
			add.problem(finding.Problem{Path: p.Source(), Line: p.Line(), Column: 1, Message: "ask the index about the attestations of " + p.Name + ": " + err.Error()})
		}
	}
	a.sort()
	return nil
}

func sameIndex(a, b string) bool {
	return strings.TrimRight(inventory.WithoutCredentials(a), "/") == strings.TrimRight(inventory.WithoutCredentials(b), "/")
}

func (a *auditor) indexSays(p *inventory.Package, project *index.Project, now time.Time, minAge time.Duration) {
	if project.Missing {
		a.add(Unknown, p.Place, p.Name, p.Name+" is not known to the index; whoever registers the name decides what is installed")
		return
	}
	if status := project.Status.Marker; status != "" && status != "active" {
		a.add(Abandoned, p.Place, p.Name, strings.TrimSuffix(fmt.Sprintf("%s is %s: %s", p.Name, status, project.Status.Reason), ": "))
		if status == "quarantined" { // the index suspects it itself
			a.audit.Findings[len(a.audit.Findings)-1].Severity = finding.High
		}
	}
	v, err := pep440.Parse(p.Version)
	if err != nil {
		return
	}
	newest, count := newer(project, v)
	if newest != "" {
		w := parseVersion(newest)
		if w.Major() != v.Major() || count >= 10 {
			a.add(Outdated, p.Place, p.Name, fmt.Sprintf("%s %s is %s behind %s", p.Name, p.Version, plural(count, "release", "releases"), newest))
		}
	}
	yanked, uploaded := release(project, p.Version)
	if yanked != "" {
		a.add(Yanked, p.Place, p.Name, strings.TrimSuffix(fmt.Sprintf("%s %s was yanked: %s", p.Name, p.Version, strings.TrimPrefix(yanked, "yanked")), ": "))
	}
	if p.Uploaded == "" { // else the lock file told
		a.age(p, uploaded, now, minAge)
	}
}

// age reports a release that is younger than the cooldown.
func (a *auditor) age(p *inventory.Package, uploaded, now time.Time, minAge time.Duration) {
	if minAge > 0 && !uploaded.IsZero() && now.Add(24*time.Hour).Sub(uploaded) < minAge {
		a.add(TooYoung, p.Place, p.Name, fmt.Sprintf("%s %s was uploaded on %s; the cooldown is %s", p.Name, p.Version, uploaded.Format(time.DateOnly), a.options.Config.MinAge))
	}
}

// lockedAges applies the cooldown to what lock files tell; for that no index is needed.
func (a *auditor) lockedAges() {
	minAge, err := a.options.Config.Cooldown()
	now, err2 := time.Parse(time.DateOnly, a.options.Today)
	if err != nil || err2 != nil || minAge == 0 {
		return
	}
	for _, p := range a.audit.Packages {
		uploaded, err := time.Parse(time.RFC3339, p.Uploaded)
		if err == nil && !p.Inactive {
			a.age(p, uploaded, now, minAge)
		}
	}
}

func parseVersion(text string) pep440.Version {
	v, _ := pep440.Parse(text) // the zero Version for what is none
	return v
}

// newer returns the newest final release above v, and how many there are.
func newer(project *index.Project, v pep440.Version) (newest string, count int) {
	var above []pep440.Version
	for _, text := range project.Versions {
		w := parseVersion(text)
		if !w.IsZero() && !w.IsPrerelease() && w.Compare(v) > 0 {
			above = append(above, w)
		}
	}
	if len(above) == 0 {
		return "", 0
	}
	return slices.MaxFunc(above, pep440.Version.Compare).Raw(), len(above)
}

// release returns why a release was yanked, "" when it was not, and when its first file was uploaded.
func release(project *index.Project, version string) (yanked string, uploaded time.Time) {
	for _, file := range project.Release(version) {
		if at := file.Uploaded(); !at.IsZero() && (uploaded.IsZero() || at.Before(uploaded)) {
			uploaded = at
		}
		yanked = cmp.Or(yanked, string(file.Yanked))
	}
	return yanked, uploaded
}

// AskForUpgrades completes what upgrades have to fit: of the clean versions it keeps those that the
// index has and nobody withdrew, reads what the pinned packages beside them need, and keeps the hashes of
// the files.
func (a *Audit) AskForUpgrades(ctx context.Context, client *index.Client) error {
	a.projects = map[string]*index.Project{}
	ask := func(name string) (*index.Project, error) {
		if a.projects[name] == nil {
			project, err := client.Project(ctx, name)
			if err != nil {
				return nil, fmt.Errorf("ask the index about %s: %w", name, err)
			}
			a.projects[name] = project
		}
		return a.projects[name], nil
	}
	folders := map[string]bool{}
	for _, v := range a.Vulnerabilities {
		if len(v.Clean) == 0 || v.Package.Ecosystem != "pypi" {
			continue
		}
		project, err := ask(v.Package.Name)
		if err != nil {
			return err
		}
		v.Clean = slices.DeleteFunc(slices.Clone(v.Clean), func(version string) bool {
			yanked, _ := release(project, version)
			return yanked != "" || len(project.Release(version)) == 0
		})
		v.Upgrade = ""
		if len(v.Clean) > 0 {
			v.Upgrade = v.Clean[0]
		}
		folders[inventory.FolderOf(v.Package.Source())] = true
	}
	for _, p := range a.Packages {
		if !folders[inventory.FolderOf(p.Source())] || !p.Pinned() || p.Needs != nil || p.Ecosystem != "pypi" || p.Local || p.URL != "" {
			continue
		}
		project, err := ask(p.Name)
		if err != nil {
			return err
		}
		if p.Needs, err = needsOf(ctx, client, project, p.Version); err != nil {
			return err
		}
	}
	a.needs = map[Pin][]inventory.Need{}
	for _, v := range a.Vulnerabilities {
		pin := Pin{v.Package.Name, v.Upgrade}
		if _, known := a.needs[pin]; known || v.Upgrade == "" || a.projects[pin.Name] == nil {
			continue
		}
		var err error
		if a.needs[pin], err = needsOf(ctx, client, a.projects[pin.Name], pin.Version); err != nil {
			return err
		}
	}
	return nil
}

// needsOf reads what a release needs from its metadata; nil when the index does not serve that.
func needsOf(ctx context.Context, client *index.Client, project *index.Project, version string) ([]inventory.Need, error) {
	for _, file := range project.Release(version) {
		text, err := client.CoreMetadata(ctx, &file)
		if err != nil {
			return nil, fmt.Errorf("ask the index what %s needs: %w", file.Name, err)
		}
		if text != "" {
			return inventory.NeedsOf(text), nil
		}
	}
	return nil, nil
}
