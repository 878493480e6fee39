// Package inventory reads what a Python project runs: every manifest, lock file, environment and
// archive that the table in formats.go names.
//
// Collect walks the paths it is given; the result is an Inventory of Packages, each with the file
// and line that declares it. Nothing is run, resolved or invented: a range without a pin stays a
// range. What is dangerous about the packages is for package deps to say.
//
// A format is one file with one read function. It gets a reader, which holds the decoded text, and
// calls add for each package and problem for what it cannot read. Start with requirements.go.
package inventory

import (
	"cmp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// Groups say what a package is needed for. GroupName holds the manifest's own word.
const (
	Runtime    = "runtime"
	Dev        = "dev"
	Optional   = "optional"
	Build      = "build"
	Constraint = "constraint" // limits a version, installs nothing
)

// A Package is a dependency at the place that declares it.
type Package struct {
	Name      string // PEP 503 form
	Written   string // the name as the file has it
	Version   string // as written; "" when the file does not pin one
	Specifier string // as written: the range of an unpinned package
	Extras    []string
	Marker    string // PEP 508 marker, as text
	Ecosystem string // "pypi"; "conda" for packages of a conda channel; "python" for the interpreter

	Group     string // one of the constants above
	GroupName string // the extra or dependency group, as written; "" for the default one
	Direct    bool
	Path      []string // names from a direct dependency to this package's parent; nil when direct or unknown

	Hashes   []string // "sha256:…"
	URL      string   // direct URL or VCS, without credentials
	Index    string   // the index a lock file names for this package
	Editable bool
	Local    bool   // a path inside the project, or the project itself
	License  string // from metadata, where the format carries it

	Place    source.Place
	Spec     source.Range // where the version or range itself stands, for edits; empty when it has no text of its own
	Format   string       // name of the format's row: "requirements"
	Requires []string     // names of the packages it depends on, where the format tells
	Needs    []Need       // the ranges of those that it admits, where the format tells
	Uploaded string       // when its files came to the index (RFC 3339), where the format tells
	Admits   []string     // ids of advisories that the range of an unpinned package admits
	Locked   bool         // unpinned here, pinned by a lock file beside it
	Inactive bool         // its marker does not hold in the stated environment
}

// A Need is the range of another package that a package admits.
type Need struct {
	Name      string // PEP 503 form
	Specifier string // as written, also in Poetry's way
	Marker    string
}

// Allows is Package.Allows for a need.
func (n Need) Allows() (func(pep440.Version) bool, bool) {
	return (&Package{Specifier: n.Specifier, Format: "pyproject"}).Allows()
}

// Bounds is Package.Bounds for a need.
func (n Need) Bounds() []pep440.Version { return (&Package{Specifier: n.Specifier}).Bounds() }

// Source returns the path of the file that declares the package.
func (p *Package) Source() string {
	if p.Place.File == nil {
		return ""
	}
	return p.Place.File.Path
}

// Line returns the 1-based line of the declaration.
func (p *Package) Line() int {
	if p.Place.File == nil {
		return 0
	}
	return p.Place.File.Line(p.Place.Start)
}

// Pinned tells whether the declaration names one version.
func (p *Package) Pinned() bool { return p.Version != "" }

// Title names the package with its version, or with the range that it may come from.
func (p *Package) Title() string {
	if p.Pinned() {
		return p.Name + " " + p.Version
	}
	return p.Name + " " + cmp.Or(p.Specifier, "(any version)")
}

var escapePURL = strings.NewReplacer("+", "%2B", "!", "%21", " ", "%20", "/", "%2F", "#", "%23", "?", "%3F", "@", "%40")

// PURL returns the package URL of a package.
func (p *Package) PURL() string {
	kind := "pypi"
	if p.Ecosystem == "conda" {
		kind = "conda"
	}
	if p.Ecosystem == "python" {
		kind = "generic"
	}
	purl := "pkg:" + kind + "/" + p.Name
	if p.Version != "" {
		purl += "@" + escapePURL.Replace(strings.TrimSpace(p.Version))
	}
	return purl
}

// An Inventory is all that a project declares, in the order path, place.
type Inventory struct {
	Packages []*Package
	Problems []finding.Problem
	Settings []Setting // installer settings that decide where packages come from
}

// A Setting is an option or configuration line of an installer, such as --extra-index-url.
type Setting struct {
	Name  string // "extra-index-url", "index-url", "trusted-host", "find-links", "no-verify", "no-binary", "require-hashes"
	Value string
	Place source.Place
}

// A reader is what the read function of a format works with.
type reader struct {
	walk   *walk
	inv    *Inventory
	file   *source.File
	abs    string // where the file is; "" for a text inside an archive
	format string
	depth  int // of files that include files
}

// add notes a package that stands at a range of the file.
func (r *reader) add(p Package, at source.Range) *Package {
	p.Written = cmp.Or(p.Written, p.Name)
	p.Name = pep440.Normalize(strings.TrimSpace(p.Written))
	p.Group = cmp.Or(p.Group, Runtime)
	p.Ecosystem = cmp.Or(p.Ecosystem, "pypi")
	p.Format = r.format
	p.Place = source.Place{File: r.file, Range: at}
	if p.Spec == (source.Range{}) {
		p.Spec = at
	}
	p.URL = WithoutCredentials(p.URL)
	r.inv.Packages = append(r.inv.Packages, &p)
	return &p
}

// problem notes what could not be read: what stands there is not what was expected.
func (r *reader) problem(offset int32, expected string) {
	at := r.file.Position(offset)
	r.inv.Problems = append(r.inv.Problems, finding.Problem{
		Kind: finding.ProblemData, Path: r.file.Path, Line: at.Line, Column: at.Column, Message: "expected " + expected,
	})
}

func (r *reader) setting(name, text string, at source.Range) {
	r.inv.Settings = append(r.inv.Settings, Setting{name, text, source.Place{File: r.file, Range: at}})
}

// requirement adds one PEP 508 requirement that stands at a range of the file.
func (r *reader) requirement(text string, at source.Range, p Package) *Package {
	parsed, err := pep440.ParseRequirement(text)
	if err != nil {
		r.problem(at.Start+syntaxOffset(err), err.(*pep440.SyntaxError).Expected+" in "+quoteShort(text))
		return nil
	}
	fillRequirement(&p, parsed)
	return r.add(p, at)
}

// fillRequirement takes name, extras, version, URL and marker from a requirement.
func fillRequirement(p *Package, r pep440.Requirement) {
	p.Written, p.Extras, p.URL = r.Name, r.Extras, cmp.Or(r.URL, p.URL)
	if r.Marker != nil {
		p.Marker = joinMarkers(p.Marker, r.Marker.String())
	}
	setVersions(p, r.Specifiers)
	if p.Version == "" && r.URL != "" {
		p.Version = versionFromURL(r.URL, r.Name)
	}
	if hash := urlHash.FindStringSubmatch(r.URL); hash != nil {
		p.Hashes = append(p.Hashes, hash[1]+":"+hash[2])
	}
}

func joinMarkers(a, b string) string {
	if a == "" || b == "" || a == b {
		return cmp.Or(a, b)
	}
	return "(" + a + ") and (" + b + ")"
}

// setVersions pins p where the specifiers allow just one version, else keeps them as its range.
func setVersions(p *Package, set pep440.Specifiers) {
	if pin, ok := set.Pin(); ok {
		p.Version, p.Specifier = pin, ""
		return
	}
	p.Specifier = set.String()
}

func syntaxOffset(err error) int32 {
	if syntax, ok := err.(*pep440.SyntaxError); ok {
		return int32(syntax.Offset)
	}
	return 0
}

func quoteShort(text string) string {
	const most = 60
	if runes := []rune(text); len(runes) > most {
		text = string(runes[:most]) + "…"
	}
	return "“" + text + "”"
}

// WithoutCredentials cuts user and password from a URL: nothing of them may reach a report.
func WithoutCredentials(url string) string {
	scheme, rest, ok := strings.Cut(url, "://")
	if !ok {
		return url
	}
	host, path, _ := strings.Cut(rest, "/")
	at := strings.LastIndexByte(host, '@')
	if at < 0 || host[:at] == "git" {
		return url
	}
	host = host[at+1:]
	if strings.Contains(rest, "/") {
		return scheme + "://" + host + "/" + path
	}
	return scheme + "://" + host
}

// versionFromURL reads the version out of the name of a wheel or source archive.
func versionFromURL(url, name string) string {
	url, _, _ = strings.Cut(url, "#")
	url, _, _ = strings.Cut(url, "?")
	base := url[strings.LastIndexByte(url, '/')+1:]
	got, version := NameOfArchive(base)
	if got == "" || pep440.Normalize(got) != pep440.Normalize(name) {
		return ""
	}
	return version
}

// NameOfArchive splits the file name of a wheel, egg or source archive into name and version.
func NameOfArchive(base string) (name, version string) {
	if stem, ok := strings.CutSuffix(base, ".whl"); ok {
		parts := strings.Split(stem, "-")
		if len(parts) < 5 {
			return "", ""
		}
		return parts[0], strings.ReplaceAll(parts[1], "%2B", "+")
	}
	stem := base
	for _, suffix := range []string{".tar.gz", ".tar.bz2", ".tar.xz", ".tgz", ".zip", ".egg"} {
		if cut, ok := strings.CutSuffix(stem, suffix); ok {
			stem = cut
			if suffix == ".egg" {
				if parts := strings.Split(stem, "-"); len(parts) >= 2 {
					return parts[0], parts[1]
				}
				return "", ""
			}
			break
		}
	}
	if stem == base {
		return "", ""
	}
	dash := strings.LastIndexByte(stem, '-')
	if dash <= 0 || !pep440.IsValid(stem[dash+1:]) {
		return "", ""
	}
	return stem[:dash], stem[dash+1:]
}

// Sort brings packages and problems into their order: path, place, name.
func (inv *Inventory) Sort() {
	slices.SortStableFunc(inv.Packages, func(a, b *Package) int {
		return cmp.Or(strings.Compare(a.Source(), b.Source()), cmp.Compare(a.Place.Start, b.Place.Start),
			strings.Compare(a.Name, b.Name), strings.Compare(a.Version, b.Version), strings.Compare(a.GroupName, b.GroupName))
	})
	slices.SortStableFunc(inv.Settings, func(a, b Setting) int {
		return cmp.Or(strings.Compare(a.Place.File.Path, b.Place.File.Path), cmp.Compare(a.Place.Start, b.Place.Start))
	})
	slices.SortStableFunc(inv.Problems, func(a, b finding.Problem) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
			strings.Compare(a.Message, b.Message))
	})
}
