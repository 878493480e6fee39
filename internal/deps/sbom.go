package deps

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/inventory"
)

// About the bill of materials: one component for each name and version, however many files declare
// it; the graph is what lock files and metadata tell. The same inventory gives the same bytes, so
// the date is the caller's and identifiers are hashes.

// A Bill is what SBOM writers need besides the inventory.
type Bill struct {
	Name        string // of the project
	Today       string // YYYY-MM-DD
	ToolVersion string
	Findings    bool // with vulnerabilities and what is known about them (VEX)
}

// A component is a package of the bill with its dependencies.
type component struct {
	*inventory.Package
	purl     string
	direct   bool
	requires []string // purls, sorted
	places   []string // file:line, sorted
	group    string   // the most exposed one
}

// components joins declarations of the same package. What is declared without a pin and locked
// elsewhere is left to the lock.
func componentsOf(inv *inventory.Inventory) []*component {
	byPURL := map[string]*component{}
	byName := map[string][]*component{}
	var all []*component
	for _, p := range inv.Packages {
		if p.Locked || p.Group == inventory.Constraint {
			continue
		}
		purl := p.PURL()
		c := byPURL[purl]
		if c == nil {
			c = &component{Package: p, purl: purl, group: p.Group}
			byPURL[purl] = c
			byName[p.Name] = append(byName[p.Name], c)
			all = append(all, c)
		}
		c.direct = c.direct || p.Direct
		c.places = append(c.places, fmt.Sprintf("%s:%d", p.Source(), p.Line()))
		if inventory.GroupRank[p.Group] < inventory.GroupRank[c.group] {
			c.group = p.Group
		}
	}
	for _, p := range inv.Packages {
		c := byPURL[p.PURL()]
		if c == nil {
			continue
		}
		for _, name := range p.Requires {
			for _, other := range byName[name] {
				if other != c {
					c.requires = append(c.requires, other.purl)
				}
			}
		}
	}
	for _, c := range all {
		slices.Sort(c.requires)
		c.requires = slices.Compact(c.requires)
		slices.Sort(c.places)
		c.places = slices.Compact(c.places)
	}
	slices.SortFunc(all, func(a, b *component) int { return strings.Compare(a.purl, b.purl) })
	return all
}

// hashOf is a stable identifier of an audit's packages and vulnerabilities.
func hashOf(a *Audit) string {
	var parts []string
	for _, p := range a.Packages {
		parts = append(parts, p.PURL(), p.Source())
	}
	for _, v := range a.Vulnerabilities {
		parts = append(parts, v.ID, v.Package.PURL(), v.State.String())
	}
	return hashText(parts...)
}

func hashText(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\n")))
	return hex.EncodeToString(sum[:])[:32]
}

// uuidOf shapes a hash as a UUID of version 8 (RFC 9562: content defined by whoever makes it).
func uuidOf(hash string) string {
	return fmt.Sprintf("%s-%s-8%s-8%s-%s", hash[:8], hash[8:12], hash[13:16], hash[17:20], hash[20:32])
}

type cdxDocument struct {
	Format          string             `json:"bomFormat"`
	SpecVersion     string             `json:"specVersion"`
	Serial          string             `json:"serialNumber"`
	Version         int                `json:"version"`
	Metadata        cdxMetadata        `json:"metadata"`
	Components      []cdxComponent     `json:"components"`
	Dependencies    []cdxDependency    `json:"dependencies"`
	Vulnerabilities []cdxVulnerability `json:"vulnerabilities,omitempty"`
}

type cdxMetadata struct {
	Timestamp string       `json:"timestamp"`
	Tools     cdxTools     `json:"tools"`
	Component cdxComponent `json:"component"`
}

type cdxTools struct {
	Components []cdxComponent `json:"components"`
}

type cdxComponent struct {
	Type       string        `json:"type"`
	Ref        string        `json:"bom-ref,omitempty"`
	Name       string        `json:"name"`
	Version    string        `json:"version,omitempty"`
	Scope      string        `json:"scope,omitempty"`
	Hashes     []cdxHash     `json:"hashes,omitempty"`
	Licenses   []cdxLicenses `json:"licenses,omitempty"`
	PURL       string        `json:"purl,omitempty"`
	References []cdxLink     `json:"externalReferences,omitempty"`
	Properties []cdxProperty `json:"properties,omitempty"`
}

type cdxHash struct {
	Algorithm string `json:"alg"`
	Content   string `json:"content"`
}

type cdxLicenses struct {
	License    *cdxLicense `json:"license,omitempty"`
	Expression string      `json:"expression,omitempty"`
}

type cdxLicense struct {
	ID   string `json:"id,omitempty"`
	Name string `json:"name,omitempty"`
}

type cdxLink struct {
	Type string `json:"type"`
	URL  string `json:"url"`
}

type cdxProperty struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

type cdxDependency struct {
	Ref       string   `json:"ref"`
	DependsOn []string `json:"dependsOn,omitempty"`
}

type cdxVulnerability struct {
	Ref            string       `json:"bom-ref"`
	ID             string       `json:"id"`
	References     []cdxRelated `json:"references,omitempty"`
	Ratings        []cdxRating  `json:"ratings,omitempty"`
	Description    string       `json:"description,omitempty"`
	Recommendation string       `json:"recommendation,omitempty"`
	Analysis       *cdxAnalysis `json:"analysis,omitempty"`
	Affects        []cdxAffects `json:"affects"`
}

type cdxRelated struct {
	ID     string    `json:"id"`
	Source cdxSource `json:"source"`
}

type cdxSource struct {
	Name string `json:"name"`
}

type cdxRating struct {
	Score    float64 `json:"score,omitempty"`
	Severity string  `json:"severity"`
	Method   string  `json:"method,omitempty"`
	Vector   string  `json:"vector,omitempty"`
}

type cdxAnalysis struct {
	State  string `json:"state"`
	Detail string `json:"detail,omitempty"`
}

type cdxAffects struct {
	Ref string `json:"ref"`
}

// WriteCycloneDX writes the bill as CycloneDX 1.7 in JSON.
func (a *Audit) WriteCycloneDX(out io.Writer, bill Bill) error {
	components := componentsOf(a.Inventory)
	root := cdxComponent{Type: "application", Ref: "root", Name: cmp.Or(bill.Name, "project")}
	doc := cdxDocument{
		Format: "CycloneDX", SpecVersion: "1.7", Serial: "urn:uuid:" + uuidOf(hashOf(a)), Version: 1,
		Metadata: cdxMetadata{
			Timestamp: bill.Today + "T00:00:00Z", Component: root,
			Tools: cdxTools{[]cdxComponent{{Type: "application", Name: "adderstone", Version: bill.ToolVersion}}},
		},
		Components: []cdxComponent{}, Dependencies: []cdxDependency{{Ref: "root"}},
	}
	for _, c := range components {
		doc.Components = append(doc.Components, cdxOf(c))
		doc.Dependencies = append(doc.Dependencies, cdxDependency{c.purl, c.requires})
		if c.direct {
			doc.Dependencies[0].DependsOn = append(doc.Dependencies[0].DependsOn, c.purl)
		}
	}
	if bill.Findings {
		for i, v := range a.Vulnerabilities {
			if v.Package.Pinned() {
				doc.Vulnerabilities = append(doc.Vulnerabilities, cdxFinding(i, v))
			}
		}
	}
	return writeJSON(out, doc)
}

var cdxScopes = map[string]string{inventory.Runtime: "required", inventory.Optional: "optional", inventory.Dev: "excluded", inventory.Build: "excluded"}

func cdxOf(c *component) cdxComponent {
	one := cdxComponent{
		Type: "library", Ref: c.purl, Name: c.Name, Version: c.Version, Scope: cdxScopes[c.group], PURL: c.purl, Licenses: cdxLicensesOf(c.License),
		Properties: []cdxProperty{{"adderstone:group", c.group}},
	}
	if c.Ecosystem == "python" {
		one.Type = "platform"
	}
	if !c.Pinned() && c.Specifier != "" {
		one.Properties = append(one.Properties, cdxProperty{"adderstone:specifier", c.Specifier})
	}
	for _, place := range c.places {
		one.Properties = append(one.Properties, cdxProperty{"adderstone:source", place})
	}
	for _, hash := range c.Hashes {
		if h, ok := cdxHashOf(hash); ok {
			one.Hashes = append(one.Hashes, h)
		}
	}
	if address := webAddress(c.URL); address != "" {
		kind := "distribution"
		if strings.HasPrefix(c.URL, "git+") {
			kind = "vcs"
		}
		one.References = []cdxLink{{kind, address}}
	}
	return one
}

// webAddress returns a direct URL as the schemas of bills want addresses: with no fragment, in which
// pip keeps hashes and names; "" for what is none.
func webAddress(text string) string {
	address, err := url.Parse(strings.TrimPrefix(text, "git+"))
	if err != nil || address.Scheme != "http" && address.Scheme != "https" {
		return ""
	}
	address.Fragment, address.RawFragment = "", ""
	return address.String()
}

// hashNames are the algorithms as CycloneDX names them, and the length of their hex form.
var hashNames = map[string]struct {
	name string
	size int
}{"md5": {"MD5", 32}, "sha1": {"SHA-1", 40}, "sha256": {"SHA-256", 64}, "sha384": {"SHA-384", 96}, "sha512": {"SHA-512", 128}}

func cdxHashOf(hash string) (cdxHash, bool) {
	algorithm, content, _ := strings.Cut(hash, ":")
	known, ok := hashNames[algorithm]
	if _, err := hex.DecodeString(content); !ok || err != nil || len(content) != known.size {
		return cdxHash{}, false
	}
	return cdxHash{known.name, content}, true
}

func cdxLicensesOf(text string) []cdxLicenses {
	switch {
	case text == "":
		return nil
	case spdxID(text) != "":
		return []cdxLicenses{{License: &cdxLicense{ID: spdxID(text)}}}
	case isExpression(text):
		return []cdxLicenses{{Expression: text}}
	}
	return []cdxLicenses{{License: &cdxLicense{Name: text}}}
}

func cdxFinding(i int, v *Vulnerable) cdxVulnerability {
	one := cdxVulnerability{
		Ref: fmt.Sprintf("vulnerability-%d", i+1), ID: v.ID, Description: v.Summary, Affects: []cdxAffects{{v.Package.PURL()}},
		Ratings: []cdxRating{{Severity: v.Severity.String(), Score: v.Score}},
	}
	if v.Upgrade != "" {
		one.Recommendation = "Upgrade to " + v.Upgrade + "."
	}
	for _, id := range v.Aliases {
		name, _, _ := strings.Cut(id, "-")
		one.References = append(one.References, cdxRelated{id, cdxSource{name}})
	}
	switch {
	case v.State == finding.Allowed:
		one.Analysis = &cdxAnalysis{"not_affected", v.Reason}
	case v.Reachable == "no path found":
		one.Analysis = &cdxAnalysis{"in_triage", "no path found from the project's code to the vulnerable part"}
	case v.Reachable == "yes":
		one.Analysis = &cdxAnalysis{"exploitable", "the project's code reaches the vulnerable part"}
	default:
		one.Analysis = &cdxAnalysis{"in_triage", ""}
	}
	return one
}

// spdxIDs are the licences that nearly all Python packages have.
var spdxIDs = strings.Fields(`MIT Apache-2.0 BSD-3-Clause BSD-2-Clause ISC MPL-2.0 PSF-2.0 Python-2.0 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only
	LGPL-3.0-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later AGPL-3.0-only AGPL-3.0-or-later Unlicense CC0-1.0 0BSD Zlib HPND
	MIT-CMU ZPL-2.1 MIT-0 BSL-1.0 EPL-2.0 CNRI-Python Artistic-2.0 WTFPL`)

// licenseWords are how metadata writes them otherwise.
var licenseWords = map[string]string{
	"mit license": "MIT", "the mit license": "MIT", "expat": "MIT", "apache 2.0": "Apache-2.0", "apache license 2.0": "Apache-2.0", "apache 2": "Apache-2.0",
	"apache software license": "Apache-2.0", "apache license, version 2.0": "Apache-2.0", "apache-2": "Apache-2.0", "bsd 3-clause": "BSD-3-Clause", "new bsd": "BSD-3-Clause",
	"bsd-3": "BSD-3-Clause", "3-clause bsd": "BSD-3-Clause", "modified bsd": "BSD-3-Clause", "bsd 2-clause": "BSD-2-Clause", "simplified bsd": "BSD-2-Clause",
	"isc license (iscl)": "ISC", "isc license": "ISC", "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0", "python software foundation license": "PSF-2.0", "psf": "PSF-2.0", "psfl": "PSF-2.0",
	"the unlicense (unlicense)": "Unlicense", "zpl 2.1": "ZPL-2.1", "zope public license": "ZPL-2.1",
}

func spdxID(text string) string {
	for _, id := range spdxIDs {
		if strings.EqualFold(id, text) {
			return id
		}
	}
	return licenseWords[strings.ToLower(text)]
}

// isExpression tells an SPDX expression of known licences from free text.
func isExpression(text string) bool {
	words := strings.Fields(strings.NewReplacer("(", " ", ")", " ").Replace(text))
	for i, word := range words {
		if i%2 == 1 && word != "AND" && word != "OR" || i%2 == 0 && !slices.Contains(spdxIDs, word) {
			return false
		}
	}
	return len(words) > 1 && len(words)%2 == 1
}
