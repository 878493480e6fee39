package deps

import (
	"cmp"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/adderstone/adderstone/internal/advisory"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/index"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// Config is the table [tool.adderstone.deps].
type Config struct {
	Database      string            `toml:"database"`         // file, folder or URL with advisory data
	FailOn        string            `toml:"fail-on"`          // instead of the project's fail-on
	OnlyFixable   bool              `toml:"only-fixable"`     // vulnerabilities without a fixed version do not count
	OnlyReachable bool              `toml:"only-reachable"`   // nor those that no path reaches
	Ignore        []Ignore          `toml:"ignore"`           // vulnerabilities that are accepted
	Licenses      []string          `toml:"allowed-licenses"` // SPDX ids; empty allows all
	Indexes       []string          `toml:"allowed-indexes"`  // URLs or hosts; empty allows all
	Private       []string          `toml:"private-packages"` // names, with *, that no public index may serve
	MinAge        string            `toml:"min-age"`          // cooldown such as "7 days": younger releases are reported
	Environment   map[string]string `toml:"environment"`      // marker variables; empty considers all environments
}

var agePattern = regexp.MustCompile(`^(\d{1,5})\s*(h|hours?|d|days?|w|weeks?)$`)

// Cooldown is the age that a release must have: zero when the configuration does not say.
func (c *Config) Cooldown() (time.Duration, error) {
	if c.MinAge == "" {
		return 0, nil
	}
	match := agePattern.FindStringSubmatch(strings.ToLower(strings.TrimSpace(c.MinAge)))
	if match == nil {
		return 0, fmt.Errorf("expected an age such as \"7 days\", \"36 hours\" or \"2 weeks\", found %q", c.MinAge)
	}
	count, err := strconv.Atoi(match[1])
	unit := map[byte]time.Duration{'h': time.Hour, 'd': 24 * time.Hour, 'w': 7 * 24 * time.Hour}[match[2][0]]
	return time.Duration(count) * unit, err
}

// An Ignore accepts one vulnerability of one package, for a reason and until a date.
type Ignore struct {
	Package string `toml:"package"`
	ID      string `toml:"id"`     // any id or alias
	Reason  string `toml:"reason"` // required
	Until   string `toml:"until"`  // YYYY-MM-DD, optional
}

// Options are what an audit needs besides the inventory.
type Options struct {
	Today     string // YYYY-MM-DD
	Config    Config
	Use       func() *Use // what the project imports and calls, asked only when it matters; nil when that is not known
	VEX       []inventory.Statement
	LockCheck bool // also whether lock files fit their manifests and have hashes
	Audit     bool // also what only the audit profile reports and what takes the whole program to know
}

// A Vulnerable is a package with a vulnerability.
type Vulnerable struct {
	advisory.Vulnerability
	Package   *inventory.Package   // the declaration that is shown: the most exposed one
	Others    []*inventory.Package // further declarations of the same name and version
	Upgrade   string               // smallest version without any known vulnerability; "" when there is none
	Clean     []string             // all such versions that advisories name, smallest first
	Reachable string               // "yes", "no path found", "unknown"
	Trace     []finding.Step
	State     finding.State
	Reason    string
}

// An Audit is the answer about an inventory.
type Audit struct {
	*inventory.Inventory
	Vulnerabilities []*Vulnerable
	Findings        []finding.Finding
	Checked         bool // false: there was no advisory data
	Date            time.Time
	Stale           bool // the data is older than 7 days: a warning, no problem
	Sources         []advisory.Source

	needs    map[Pin][]inventory.Need  // of releases that upgrades lead to, as far as the index told
	projects map[string]*index.Project // what the index said about packages with upgrades, by name
}

// The rules about dependencies. A vulnerability's own severity goes into its finding.
var (
	VulnerableDependency = &finding.About{
		ID: "vulnerable-dependency", Title: "Dependency with a known vulnerability", Severity: finding.High, Confidence: finding.High,
		Why: "A published advisory says that this version can be attacked, so everybody who reads it knows how.",
		Fix: "Upgrade to the version named in the finding; where there is none, look for a maintained replacement.",
		CWE: 1395, Related: []int{937, 1035}, OWASP: "A03:2025", Family: "dependencies",
	}
	MaliciousDependency = &finding.About{
		ID: "malicious-dependency", Title: "Known malicious package", Severity: finding.Critical, Confidence: finding.High,
		Why: "This package was published to do harm; installing it is enough to run its code.",
		Fix: "Remove it, look for what it did where it was installed, and replace every secret that machine could read.",
		CWE: 506, Related: []int{1357}, OWASP: "A03:2025", Family: "dependencies",
	}
	EndOfLife = &finding.About{
		ID: "end-of-life-dependency", Title: "No more security fixes for this version", Severity: finding.Medium, Confidence: finding.High,
		Why: "Vulnerabilities that are found from now on stay open, because nobody mends this release series.",
		Fix: "Move to a series that is still maintained.",
		CWE: 1104, OWASP: "A03:2025", Family: "dependencies",
	}
	Typosquat = &finding.About{
		ID: "typosquat-dependency", Title: "Name close to that of a well-known package", Severity: finding.High, Confidence: finding.Medium,
		Why: "Malicious packages wait under misspelled names of well-known ones.",
		Fix: "Compare the name letter by letter with the package you mean; if this one is meant, add it to the ignore list with a reason.",
		CWE: 1357, Related: []int{506}, OWASP: "A03:2025", Family: "dependencies",
	}
	Confusion = &finding.About{
		ID: "dependency-confusion", Title: "Private names can be claimed on a public index", Severity: finding.Medium, Confidence: finding.Medium,
		Why: "With an additional index the installer takes the highest version of all indexes, so whoever registers the private name publicly decides what is installed.",
		Fix: "Use one index that mirrors the public one, or pin each private package to its index (uv: explicit = true; Poetry: priority = \"explicit\"; PDM: include_packages).",
		CWE: 427, Related: []int{1357}, OWASP: "A03:2025", Family: "dependencies",
	}
	TrustedHost = &finding.About{
		ID: "index-without-verification", Title: "Package index whose certificate is not verified", Severity: finding.Medium, Confidence: finding.High,
		Why: "Anyone between here and the index can hand out other packages.",
		Fix: "Give the index a certificate that is trusted and delete this setting.",
		CWE: 295, OWASP: "A03:2025", Family: "dependencies",
	}
	PlainIndex = &finding.About{
		ID: "index-over-http", Title: "Packages fetched without encryption", Severity: finding.Medium, Confidence: finding.High,
		Why: "Anyone on the network can replace the packages on their way.",
		Fix: "Use the https address.",
		CWE: 319, Related: []int{494}, OWASP: "A03:2025", Family: "dependencies",
	}
	Unpinned = &finding.About{
		ID: "unpinned-dependency", Title: "Dependency without a pinned version", Severity: finding.Low, Confidence: finding.High,
		Why: "Each install may bring another version, also one that was taken over yesterday.",
		Fix: "Install from a lock file, or pin the version.",
		CWE: 1357, OWASP: "A03:2025", Family: "dependencies", Audit: true,
	}
	NoHash = &finding.About{
		ID: "dependency-without-hash", Title: "Pinned dependency without a hash", Severity: finding.Low, Confidence: finding.High,
		Why: "The version is fixed but not its content: an index that is broken into can serve another file.",
		Fix: "Lock with hashes: pip-compile --generate-hashes, uv lock, poetry lock.",
		CWE: 353, Related: []int{494}, OWASP: "A08:2025", Family: "dependencies", Audit: true,
	}
	DirectURL = &finding.About{
		ID: "dependency-from-url", Title: "Dependency from a URL or repository", Severity: finding.Low, Confidence: finding.High,
		Why: "No index keeps this file: it can change or vanish, and no advisory names its version.",
		Fix: "Publish it to an index, or at least name a commit and a hash.",
		CWE: 829, OWASP: "A03:2025", Family: "dependencies", Audit: true,
	}
	Undeclared = &finding.About{
		ID: "undeclared-dependency", Title: "Import of a package that is declared nowhere", Severity: finding.Low, Confidence: finding.Medium,
		Why: "It is there by luck, brought by something else or installed by hand: nobody pins, updates or checks it.",
		Fix: "Declare the package, or delete the import.",
		CWE: 1357, OWASP: "A03:2025", Family: "dependencies", Audit: true,
	}
	LockStale = &finding.About{
		ID: "lock-out-of-date", Title: "Lock file that does not fit its manifest", Severity: finding.Medium, Confidence: finding.High,
		Why: "What was reviewed and what is installed differ: the next install either fails or resolves anew.",
		Fix: "Lock again with the project's tool and commit both files.",
		CWE: 1104, OWASP: "A03:2025", Family: "dependencies",
	}
	LockNoHash = &finding.About{
		ID: "lock-without-hash", Title: "Locked package without a hash", Severity: finding.Medium, Confidence: finding.High,
		Why: "The lock fixes the version but not the content, so an index that is broken into can serve another file.",
		Fix: "Lock again with a tool and setting that write hashes.",
		CWE: 353, Related: []int{494}, OWASP: "A08:2025", Family: "dependencies",
	}
	License = &finding.About{
		ID: "license-not-allowed", Title: "Licence that the project does not allow", Severity: finding.Medium, Confidence: finding.High,
		Why: "The project's configuration lists the licences it can live with; this one is not among them.",
		Fix: "Replace the package, or add the licence to allowed-licenses after asking whoever decides.",
		CWE: 1357, OWASP: "A03:2025", Family: "dependencies",
	}
	Index = &finding.About{
		ID: "index-not-allowed", Title: "Package index that the project does not allow", Severity: finding.Medium, Confidence: finding.High,
		Why: "The project's configuration lists the indexes that may be used; this one is not among them.",
		Fix: "Use an allowed index, or add this one to allowed-indexes.",
		CWE: 1357, OWASP: "A03:2025", Family: "dependencies",
	}
)

// Abouts are the rules of this package, by id.
var Abouts = []*finding.About{
	Abandoned, AttestationMismatch, BrandNew, Confusion, DirectURL, NoHash, EndOfLife, Index, PlainIndex, TrustedHost, License, LockStale, LockNoHash, MaliciousDependency, NoProvenance, Outdated, ProvenanceLost,
	PublisherChanged, RepositoryMismatch, Resurrected, Typosquat, Undeclared, Unknown, Unpinned, VulnerableDependency, Yanked, TooYoung,
}

// staleAfter is the age from which advisory data is called old.
const staleAfter = 7 * 24 * time.Hour

// Examine examines an inventory. db may be nil or empty: then vulnerabilities are not checked, which
// is a problem in the answer, never silence. The answer shares the inventory and completes it:
// Admits and Inactive of packages are set.
func Examine(inv *inventory.Inventory, db *advisory.Database, options Options) *Audit {
	a := &auditor{db: db, options: options, audit: &Audit{Inventory: inv, Checked: !db.IsEmpty()}}
	a.evaluateMarkers()
	if a.audit.Checked {
		a.audit.Date, a.audit.Sources = db.Date(), db.Sources
		a.vulnerabilities()
	}
	a.dataProblems()
	a.endOfLife()
	a.typosquats()
	a.settings()
	a.declarations()
	a.lockedAges()
	if a.options.Audit {
		a.undeclared()
	}
	if a.options.LockCheck {
		a.lockFiles()
	}
	a.audit.sort()
	return a.audit
}

type auditor struct {
	db      *advisory.Database
	options Options
	audit   *Audit
	used    *Use
	asked   bool

	affected map[candidate]bool // what clean asked before
	suspects []string           // names of the packages in question
}

// A candidate is a version that a package may be upgraded to.
type candidate struct{ name, version string }

// use returns what the project's code uses, nil when that is not known.
func (a *auditor) use() *Use {
	if !a.asked && a.options.Use != nil {
		if a.used = a.options.Use(); a.used != nil {
			a.used.suspects = a.suspects
		}
	}
	a.asked = true
	return a.used
}

func (a *auditor) problem(p finding.Problem) {
	p.Kind = cmp.Or(p.Kind, finding.ProblemData)
	a.audit.Problems = append(a.audit.Problems, p)
}

// NotChecked is what is said where there is no advisory data.
const NotChecked = "dependencies not checked: there is no advisory data; get it with `adderstone db update`, or name it with --db FILE|FOLDER"

func (a *auditor) dataProblems() {
	if !a.audit.Checked {
		if len(a.audit.Packages) > 0 {
			a.problem(finding.Problem{Path: "advisory data", Message: NotChecked})
		}
		return
	}
	for _, unread := range a.db.Unread() {
		a.problem(finding.Problem{Path: unread.Path, Line: unread.Line, Message: unread.Message})
	}
	today, err := time.Parse(time.DateOnly, a.options.Today)
	a.audit.Stale = err == nil && !a.audit.Date.IsZero() && today.Sub(a.audit.Date) > staleAfter
}

// evaluateMarkers marks what is not installed in the stated environment.
func (a *auditor) evaluateMarkers() {
	if len(a.options.Config.Environment) == 0 {
		return
	}
	env := pep440.Environment{Values: a.options.Config.Environment, Sets: map[string][]string{"extras": nil, "dependency_groups": nil}}
	for _, p := range a.audit.Packages {
		if p.Marker == "" {
			continue
		}
		marker, err := pep440.ParseMarker(p.Marker)
		if err != nil {
			continue // lock files of other tools have markers of their own; then the package counts
		}
		holds, err := marker.Holds(env)
		p.Inactive = err == nil && !holds
	}
}

// isChecked tells whether advisories are asked about a package. The project's own packages are not
// on an index, and a name there would be another's.
func isChecked(p *inventory.Package) bool {
	switch {
	case p.Inactive || p.Ecosystem == "python":
		return false
	case p.Local:
		name, _ := inventory.NameOfArchive(p.URL[strings.LastIndexByte(p.URL, '/')+1:])
		return name != ""
	}
	return true
}

func (a *auditor) vulnerabilities() {
	type key struct{ name, version, specifier string }
	groups := map[key][]*inventory.Package{}
	var order []key
	for _, p := range a.audit.Packages {
		if !isChecked(p) || !p.Pinned() && (p.Locked || p.URL != "") {
			continue
		}
		k := key{p.Name, p.Version, ""}
		if !p.Pinned() {
			k.specifier = p.Specifier + "\x00" + p.Format
		}
		if groups[k] == nil {
			order = append(order, k)
		}
		groups[k] = append(groups[k], p)
	}
	undecided := map[string]bool{}
	type match struct {
		found []advisory.Vulnerability
		open  []string
	}
	matches := make([]match, len(order))
	for i, k := range order {
		if k.version == "" {
			continue
		}
		matches[i].found, matches[i].open = a.db.Match(k.name, k.version)
		if len(matches[i].found) > 0 {
			a.suspects = append(a.suspects, k.name)
		}
	}
	for i, k := range order {
		packages := groups[k]
		slices.SortStableFunc(packages, compareExposure)
		if k.version == "" {
			a.unpinned(packages)
			continue
		}
		found, open := matches[i].found, matches[i].open
		if len(open) > 0 && !undecided[k.name] {
			undecided[k.name] = true
			a.problem(finding.Problem{Path: packages[0].Source(), Line: packages[0].Line(), Column: 1, Verbose: true,
				Message: fmt.Sprintf("%s cannot be decided for %s %s, because bounds of ranges are no versions: %s",
					plural(len(open), "advisory", "advisories"), k.name, k.version, strings.Join(open, ", "))})
		}
		var clean []string
		if len(found) > 0 {
			clean = a.clean(k.name, k.version)
		}
		for _, v := range found {
			a.vulnerable(packages, v, clean)
		}
	}
}

// compareExposure orders declarations: runtime before development, a package before its copy inside of another, direct before transitive.
func compareExposure(a, b *inventory.Package) int {
	return cmp.Or(cmp.Compare(inventory.GroupRank[a.Group], inventory.GroupRank[b.Group]),
		cmp.Compare(flag(isVendored(a)), flag(isVendored(b))), -cmp.Compare(flag(a.Direct), flag(b.Direct)))
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

// unpinned asks which advisories a range admits. Only what no version in the range escapes is a
// finding: all else depends on what the installer picks, and that is not for us to invent.
func (a *auditor) unpinned(packages []*inventory.Package) {
	allowed, ok := packages[0].Allows()
	if !ok {
		return
	}
	some, all := a.db.Admits(packages[0].Name, allowed, packages[0].Bounds())
	for _, p := range packages {
		for _, v := range some {
			p.Admits = append(p.Admits, v.ID)
		}
	}
	if len(all) == 0 {
		return
	}
	clean := slices.DeleteFunc(a.clean(packages[0].Name, "0"), func(version string) bool {
		v, err := pep440.Parse(version)
		return err != nil || slices.ContainsFunc(packages[0].Bounds(), func(bound pep440.Version) bool { return v.Compare(bound) < 0 })
	})
	for _, v := range all {
		a.vulnerable(packages, v, clean)
	}
}

// clean returns the versions above one that advisories name and that have no known vulnerability at
// all, smallest first: the fix of one may be affected by another.
func (a *auditor) clean(name, above string) []string {
	return slices.DeleteFunc(a.db.Fixes(name, above), func(version string) bool {
		c := candidate{name, version}
		affected, known := a.affected[c]
		if !known {
			if a.affected == nil {
				a.affected = map[candidate]bool{}
			}
			affected = a.db.IsAffected(c.name, c.version)
			a.affected[c] = affected
		}
		return affected
	})
}

func (a *auditor) vulnerable(packages []*inventory.Package, v advisory.Vulnerability, clean []string) {
	one := &Vulnerable{Vulnerability: v, Package: packages[0], Others: packages[1:], Clean: clean}
	if len(clean) > 0 {
		one.Upgrade = clean[0]
	}
	one.Reachable, one.Trace = a.use().reaches(packages[0], &v)
	a.decide(one)
	a.audit.Vulnerabilities = append(a.audit.Vulnerabilities, one)
	if a.options.Config.OnlyFixable && len(v.Fixed) == 0 && !v.Malicious ||
		a.options.Config.OnlyReachable && one.Reachable == "no path found" && !v.Malicious {
		return
	}
	a.audit.Findings = append(a.audit.Findings, one.finding())
}

// over says why an ignore does not hold on a day; "" where it does.
func (i *Ignore) over(today string) string {
	if strings.TrimSpace(i.Reason) == "" {
		return "does not hold: it gives no reason"
	}
	if i.Until == "" {
		return ""
	}
	if _, err := time.Parse(time.DateOnly, i.Until); err != nil {
		return fmt.Sprintf("does not hold: until needs a date such as 2027-01-31, found %q", i.Until)
	}
	if i.Until < today {
		return "ended on " + i.Until
	}
	return ""
}

// decide applies the ignore list and VEX statements. An ignore without a reason, or past its date,
// does not hold.
func (a *auditor) decide(one *Vulnerable) {
	for _, ignore := range a.options.Config.Ignore {
		if pep440.Normalize(ignore.Package) != one.Package.Name || !slices.ContainsFunc(one.IDs(), func(id string) bool { return strings.EqualFold(id, ignore.ID) }) {
			continue
		}
		if why := ignore.over(a.options.Today); why != "" {
			a.problem(finding.Problem{Path: "configuration", Message: fmt.Sprintf("the ignore of %s in %s %s", ignore.ID, ignore.Package, why)})
			continue
		}
		one.State, one.Reason = finding.Allowed, ignore.Reason
	}
	for _, s := range a.options.VEX {
		if one.isSettledBy(s) {
			one.State, one.Reason = finding.Allowed, s.Reason()
		}
	}
}

// Settle takes the findings back after the team's decisions were applied to them; vulnerabilities
// that were accepted say so in every report.
func (a *Audit) Settle(decided []finding.Finding) {
	a.Findings = decided
	type key struct {
		place  source.Place
		detail string
	}
	states := map[key]finding.Finding{}
	for _, f := range decided {
		states[key{f.Place, f.Detail}] = f
	}
	for _, v := range a.Vulnerabilities {
		if f, ok := states[key{v.Package.Place, v.detail()}]; ok && f.State != finding.New {
			v.State, v.Reason = f.State, f.Reason
		}
	}
}

// detail tells the findings of one package apart.
func (one *Vulnerable) detail() string { return one.Package.Name + " " + one.ID }

func (one *Vulnerable) finding() finding.Finding {
	p := one.Package
	about := VulnerableDependency
	if one.Malicious {
		about = MaliciousDependency
	}
	f := finding.Finding{
		About: about, Place: p.Place, Message: one.Sentence(), Severity: one.Severity, Confidence: finding.High,
		Detail: one.detail(), State: one.State, Reason: one.Reason, Trace: one.Trace,
	}
	if !p.Pinned() {
		f.Confidence = finding.Medium
	}
	return f
}

// Sentence says what is wrong with the package and what to do, in one line.
func (one *Vulnerable) Sentence() string {
	p := one.Package
	what := p.Name + " " + p.Version
	if !p.Pinned() {
		what = p.Name + " " + cmp.Or(p.Specifier, "(any version)") + " allows no version without"
		return fmt.Sprintf("%s %s", what, one.label())
	}
	if one.Malicious {
		return fmt.Sprintf("%s is a known malicious package (%s)", what, one.ID)
	}
	text := fmt.Sprintf("%s has %s", what, one.label())
	if one.Upgrade != "" {
		return text + "; upgrade to " + one.Upgrade
	}
	if len(one.Fixed) > 0 {
		return text + "; fixed in " + strings.Join(one.Fixed, ", ")
	}
	return text + "; there is no fixed version"
}

// label names the vulnerability: its id, the CVE when that is another, and its summary.
func (one *Vulnerable) label() string {
	label := one.ID
	for _, id := range one.Aliases {
		if strings.HasPrefix(id, "CVE-") && !strings.HasPrefix(label, "CVE-") {
			label += " (" + id + ")"
			break
		}
	}
	if one.Summary != "" {
		label += ": " + one.Summary
	}
	return label
}

func (a *auditor) add(about *finding.About, at source.Place, detail, message string) {
	a.audit.Findings = append(a.audit.Findings, finding.Finding{
		About: about, Place: at, Message: message, Severity: about.Severity, Confidence: about.Confidence, Detail: detail,
	})
}

// settings examines what installers are told about indexes.
func (a *auditor) settings() {
	private := a.privatePackages()
	for _, s := range a.audit.Settings {
		switch s.Name {
		case "extra-index-url":
			message := "with an extra index, whoever registers one of your private names on the other index decides what is installed"
			a.add(Confusion, s.Place, s.Value, message)
			if len(private) > 0 { // no longer a possibility: the names are there
				last := &a.audit.Findings[len(a.audit.Findings)-1]
				last.Severity, last.Message = finding.High, "private packages such as "+private[0]+" can be claimed on the other index"
			}
		case "trusted-host", "no-verify":
			a.add(TrustedHost, s.Place, s.Value, "the certificate of "+s.Value+" is not verified")
		}
		if strings.HasSuffix(s.Name, "index-url") || s.Name == "find-links" {
			if strings.HasPrefix(s.Value, "http://") && !isLoopback(s.Value) {
				a.add(PlainIndex, s.Place, s.Value, "packages come from "+s.Value+" without encryption")
			}
			if len(a.options.Config.Indexes) > 0 && !indexAllowed(s.Value, a.options.Config.Indexes) {
				a.add(Index, s.Place, s.Value, s.Value+" is not among allowed-indexes")
			}
		}
	}
}

func isLoopback(url string) bool {
	host := strings.TrimPrefix(url, "http://")
	return strings.HasPrefix(host, "localhost") || strings.HasPrefix(host, "127.") || strings.HasPrefix(host, "[::1]")
}

func indexAllowed(url string, allowed []string) bool {
	_, rest, _ := strings.Cut(url, "://")
	host, _, _ := strings.Cut(rest, "/")
	return slices.ContainsFunc(allowed, func(one string) bool {
		return strings.TrimRight(url, "/") == strings.TrimRight(one, "/") || host == one
	})
}

// privatePackages returns the declared names that the configuration calls private.
func (a *auditor) privatePackages() []string {
	var names []string
	for _, p := range a.audit.Packages {
		for _, pattern := range a.options.Config.Private {
			if ok, _ := filepath.Match(pep440.Normalize(pattern), p.Name); ok && !slices.Contains(names, p.Name) {
				names = append(names, p.Name)
			}
		}
	}
	return names
}

// declarations looks at how each package is declared.
func (a *auditor) declarations() {
	for _, p := range a.audit.Packages {
		if p.Inactive || p.Group == inventory.Constraint || p.Ecosystem == "python" {
			continue
		}
		a.license(p)
		if p.Index != "" && strings.Contains(p.Index, "://") && len(a.options.Config.Indexes) > 0 && !indexAllowed(p.Index, a.options.Config.Indexes) {
			a.add(Index, p.Place, p.Name+p.Index, p.Name+" comes from "+p.Index+", which is not among allowed-indexes")
		}
		switch {
		case p.URL != "" && !p.Local && p.Format != "installed":
			if strings.HasPrefix(p.URL, "http://") && !isLoopback(p.URL) || strings.HasPrefix(p.URL, "git+http://") {
				a.add(PlainIndex, p.Place, p.Name, p.Name+" is fetched without encryption")
			}
			a.add(DirectURL, p.Place, p.Name, p.Name+" is installed from a URL, not from an index")
		case !p.Pinned() && !p.Locked && !p.Local && !isDeclaration[p.Format]:
			a.add(Unpinned, p.Place, p.Name, p.Name+" has no pinned version: each install may bring another one")
		case p.Pinned() && p.Format == "requirements" && len(p.Hashes) == 0 && p.URL == "":
			a.add(NoHash, p.Place, p.Name, p.Name+" is pinned without a hash")
		}
	}
}

// isDeclaration names the formats of libraries, where ranges are right and pins are wrong.
var isDeclaration = map[string]bool{"pyproject": true, "setup.cfg": true, "setup.py": true, "conda-recipe": true, "installed": true, "pipfile": true, "pixi": true}

func (a *auditor) license(p *inventory.Package) {
	allowed := a.options.Config.Licenses
	if len(allowed) == 0 || p.License == "" {
		return
	}
	if !licenseAllowed(p.License, allowed) {
		a.add(License, p.Place, p.Name, fmt.Sprintf("%s has the licence %s, which is not among allowed-licenses", p.Name, p.License))
	}
}

// licenseAllowed evaluates an SPDX expression roughly: one allowed side of OR is enough, both of
// AND are needed.
func licenseAllowed(expression string, allowed []string) bool {
	if left, right, ok := strings.Cut(expression, " OR "); ok {
		return licenseAllowed(left, allowed) || licenseAllowed(right, allowed)
	}
	if left, right, ok := strings.Cut(expression, " AND "); ok {
		return licenseAllowed(left, allowed) && licenseAllowed(right, allowed)
	}
	name := strings.Trim(expression, "() ")
	return slices.ContainsFunc(allowed, func(one string) bool { return strings.EqualFold(one, name) })
}

// sort brings findings and vulnerabilities into their order.
func (a *Audit) sort() {
	slices.SortStableFunc(a.Findings, func(x, y finding.Finding) int {
		return cmp.Or(strings.Compare(x.Place.File.Path, y.Place.File.Path), cmp.Compare(x.Place.Start, y.Place.Start),
			strings.Compare(x.About.ID, y.About.ID), strings.Compare(x.Detail, y.Detail))
	})
	slices.SortStableFunc(a.Vulnerabilities, func(x, y *Vulnerable) int {
		return cmp.Or(strings.Compare(x.Package.Name, y.Package.Name), strings.Compare(x.Package.Version, y.Package.Version), strings.Compare(x.ID, y.ID))
	})
	a.Inventory.Sort()
}
