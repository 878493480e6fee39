package deps

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/inventory"
)

type spdxDocument struct {
	Version       string             `json:"spdxVersion"`
	DataLicense   string             `json:"dataLicense"`
	ID            string             `json:"SPDXID"`
	Name          string             `json:"name"`
	Namespace     string             `json:"documentNamespace"`
	Creation      spdxCreation       `json:"creationInfo"`
	Packages      []spdxPackage      `json:"packages"`
	Relationships []spdxRelationship `json:"relationships"`
}

type spdxCreation struct {
	Created  string   `json:"created"`
	Creators []string `json:"creators"`
}

type spdxPackage struct {
	ID        string         `json:"SPDXID"`
	Name      string         `json:"name"`
	Version   string         `json:"versionInfo,omitempty"`
	Location  string         `json:"downloadLocation"`
	Analyzed  bool           `json:"filesAnalyzed"`
	Concluded string         `json:"licenseConcluded"`
	Declared  string         `json:"licenseDeclared"`
	Copyright string         `json:"copyrightText"`
	Purpose   string         `json:"primaryPackagePurpose,omitempty"`
	Comment   string         `json:"comment,omitempty"`
	Checksums []spdxChecksum `json:"checksums,omitempty"`
	Refs      []spdxRef      `json:"externalRefs,omitempty"`
}

type spdxChecksum struct {
	Algorithm string `json:"algorithm"`
	Value     string `json:"checksumValue"`
}

type spdxRef struct {
	Category string `json:"referenceCategory"`
	Type     string `json:"referenceType"`
	Locator  string `json:"referenceLocator"`
}

type spdxRelationship struct {
	From string `json:"spdxElementId"`
	Type string `json:"relationshipType"`
	To   string `json:"relatedSpdxElement"`
}

// WriteSPDX writes the bill as SPDX 2.3 in JSON.
func (a *Audit) WriteSPDX(out io.Writer, bill Bill) error {
	const none = "NOASSERTION"
	name := cmp.Or(bill.Name, "project")
	doc := spdxDocument{
		Version: "SPDX-2.3", DataLicense: "CC0-1.0", ID: "SPDXRef-DOCUMENT", Name: name, Namespace: "urn:uuid:" + uuidOf(hashOf(a)),
		Creation: spdxCreation{bill.Today + "T00:00:00Z", []string{"Tool: adderstone-" + bill.ToolVersion}},
		Packages: []spdxPackage{{ID: "SPDXRef-Root", Name: name, Location: none, Concluded: none, Declared: none, Copyright: none, Purpose: "APPLICATION"}},
		Relationships: []spdxRelationship{
			{"SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-Root"},
		},
	}
	components := componentsOf(a.Inventory)
	ids := map[string]string{}
	for i, c := range components {
		ids[c.purl] = fmt.Sprintf("SPDXRef-Package-%d-%s", i+1, spdxSafe(c.Name))
	}
	for _, c := range components {
		p := spdxPackage{
			ID: ids[c.purl], Name: c.Name, Version: c.Version, Location: none, Concluded: none, Declared: none, Copyright: none, Purpose: "LIBRARY",
			Refs: []spdxRef{{"PACKAGE-MANAGER", "purl", c.purl}}, Comment: "declared in " + strings.Join(c.places, ", "),
		}
		if id := spdxID(c.License); id != "" {
			p.Declared = id
		} else if isExpression(c.License) {
			p.Declared = c.License
		}
		for _, hash := range c.Hashes {
			if h, ok := cdxHashOf(hash); ok {
				p.Checksums = append(p.Checksums, spdxChecksum{strings.ReplaceAll(h.Algorithm, "-", ""), h.Content})
			}
		}
		doc.Packages = append(doc.Packages, p)
		if c.direct {
			kind := map[string]string{inventory.Dev: "DEV_DEPENDENCY_OF", inventory.Build: "BUILD_DEPENDENCY_OF", inventory.Optional: "OPTIONAL_DEPENDENCY_OF"}[c.group]
			if kind == "" {
				doc.Relationships = append(doc.Relationships, spdxRelationship{"SPDXRef-Root", "DEPENDS_ON", p.ID})
			} else {
				doc.Relationships = append(doc.Relationships, spdxRelationship{p.ID, kind, "SPDXRef-Root"})
			}
		}
		for _, other := range c.requires {
			doc.Relationships = append(doc.Relationships, spdxRelationship{p.ID, "DEPENDS_ON", ids[other]})
		}
	}
	return writeJSON(out, doc)
}

// spdxSafe keeps what an SPDX identifier may hold.
func spdxSafe(name string) string {
	return strings.Map(func(r rune) rune {
		if r == '-' || r == '.' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' {
			return r
		}
		return '-'
	}, name)
}

// About SPDX 3: the document is a graph of elements that name each other by URIs. Ours are made from
// the hash of the content, so that two documents about different things share none.

const (
	spdx3Context = "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"
	spdx3Made    = "_:creation"
)

type spdx3Document struct {
	Context string `json:"@context"`
	Graph   []any  `json:"@graph"`
}

type spdx3Creation struct {
	Type    string   `json:"type"`
	ID      string   `json:"@id"`
	Version string   `json:"specVersion"`
	Created string   `json:"created"`
	By      []string `json:"createdBy"`
	Using   []string `json:"createdUsing"`
}

// spdx3Element has the fields of all the elements that are written here; empty ones are left out.
type spdx3Element struct {
	Type     string `json:"type"`
	ID       string `json:"spdxId"`
	Creation string `json:"creationInfo"`
	Name     string `json:"name,omitempty"`
	Comment  string `json:"comment,omitempty"`

	Profiles []string `json:"profileConformance,omitempty"` // of the document
	License  string   `json:"dataLicense,omitempty"`
	SBOMType []string `json:"software_sbomType,omitempty"`
	Roots    []string `json:"rootElement,omitempty"`
	Elements []string `json:"element,omitempty"`

	Purpose    string            `json:"software_primaryPurpose,omitempty"` // of a package
	Version    string            `json:"software_packageVersion,omitempty"`
	PURL       string            `json:"software_packageUrl,omitempty"`
	Download   string            `json:"software_downloadLocation,omitempty"`
	Verified   []spdx3Hash       `json:"verifiedUsing,omitempty"`
	Identifier []spdx3Identifier `json:"externalIdentifier,omitempty"`

	Relation string   `json:"relationshipType,omitempty"` // of a relationship
	From     string   `json:"from,omitempty"`
	To       []string `json:"to,omitempty"`
	Scope    string   `json:"scope,omitempty"`

	Expression string `json:"simplelicensing_licenseExpression,omitempty"`
}

type spdx3Hash struct {
	Type      string `json:"type"`
	Algorithm string `json:"algorithm"`
	Value     string `json:"hashValue"`
}

type spdx3Identifier struct {
	Type  string `json:"type"`
	Kind  string `json:"externalIdentifierType"`
	Value string `json:"identifier"`
}

// spdx3 builds one document.
type spdx3 struct {
	base     string // of all URIs
	graph    []any
	elements []string
	licenses map[string]string // expression to URI
	related  int
}

func (s *spdx3) uri(name string) string { return s.base + "#" + name }

func (s *spdx3) add(e spdx3Element) string {
	e.Creation = spdx3Made
	s.graph = append(s.graph, e)
	s.elements = append(s.elements, e.ID)
	return e.ID
}

func (s *spdx3) relate(from, kind, scope string, to ...string) {
	if len(to) == 0 {
		return
	}
	s.related++
	e := spdx3Element{Type: "Relationship", ID: s.uri(fmt.Sprintf("relationship-%d", s.related)), Relation: kind, From: from, To: to, Scope: scope}
	if scope != "" {
		e.Type = "LifecycleScopedRelationship"
	}
	s.add(e)
}

// WriteSPDX3 writes the bill as SPDX 3.0.1 in JSON-LD, profiles core, software and simple licensing.
func (a *Audit) WriteSPDX3(out io.Writer, bill Bill) error {
	s := &spdx3{base: "urn:uuid:" + uuidOf(hashOf(a)), licenses: map[string]string{}}
	agent := s.uri("agent")
	s.graph = append(s.graph, spdx3Creation{"CreationInfo", spdx3Made, "3.0.1", bill.Today + "T00:00:00Z", []string{agent}, []string{s.uri("tool")}})
	s.add(spdx3Element{Type: "SoftwareAgent", ID: agent, Name: "adderstone"})
	s.add(spdx3Element{Type: "Tool", ID: s.uri("tool"), Name: "adderstone " + bill.ToolVersion})
	root := s.add(spdx3Element{Type: "software_Package", ID: s.uri("root"), Name: cmp.Or(bill.Name, "project"), Purpose: "application"})
	components := componentsOf(a.Inventory)
	ids := map[string]string{}
	for i, c := range components {
		ids[c.purl] = s.uri(fmt.Sprintf("package-%d-%s", i+1, spdxSafe(c.Name)))
	}
	direct := map[string][]string{}
	for _, c := range components {
		s.add(spdx3Package(c, ids[c.purl]))
		if c.direct {
			scope := spdx3Scopes[c.group]
			direct[scope] = append(direct[scope], ids[c.purl])
		}
	}
	for _, scope := range []string{"runtime", "development", "build"} {
		s.relate(root, "dependsOn", scope, direct[scope]...)
	}
	for _, c := range components {
		var to []string
		for _, other := range c.requires {
			to = append(to, ids[other])
		}
		s.relate(ids[c.purl], "dependsOn", "", to...)
		s.license(ids[c.purl], c.License)
	}
	data := s.licenseURI("CC0-1.0")
	sbom := s.uri("sbom")
	elements := slices.Clone(s.elements)
	s.add(spdx3Element{Type: "software_Sbom", ID: sbom, SBOMType: []string{"source"}, Roots: []string{root}, Elements: elements})
	s.add(spdx3Element{
		Type: "SpdxDocument", ID: s.uri("document"), Name: cmp.Or(bill.Name, "project"), License: data,
		Profiles: []string{"core", "software", "simpleLicensing"}, Roots: []string{sbom}, Elements: append(elements, sbom),
	})
	return writeJSON(out, spdx3Document{spdx3Context, s.graph})
}

var spdx3Scopes = map[string]string{inventory.Runtime: "runtime", inventory.Optional: "runtime", inventory.Dev: "development", inventory.Build: "build"}

func spdx3Package(c *component, id string) spdx3Element {
	e := spdx3Element{
		Type: "software_Package", ID: id, Name: c.Name, Version: c.Version, Purpose: "library", PURL: c.purl, Comment: "declared in " + strings.Join(c.places, ", "),
		Identifier: []spdx3Identifier{{"ExternalIdentifier", "packageUrl", c.purl}},
	}
	e.Download = webAddress(c.URL)
	for _, hash := range c.Hashes {
		if h, ok := cdxHashOf(hash); ok {
			e.Verified = append(e.Verified, spdx3Hash{"Hash", strings.ToLower(strings.ReplaceAll(h.Algorithm, "-", "")), h.Content})
		}
	}
	return e
}

// license says which licence a package declares, where it is one that SPDX can express.
func (s *spdx3) license(of, text string) {
	if id := spdxID(text); id != "" {
		text = id
	} else if !isExpression(text) {
		return
	}
	s.relate(of, "hasDeclaredLicense", "", s.licenseURI(text))
}

func (s *spdx3) licenseURI(expression string) string {
	if s.licenses[expression] == "" {
		id := s.uri(fmt.Sprintf("license-%d", len(s.licenses)+1))
		s.licenses[expression] = s.add(spdx3Element{Type: "simplelicensing_LicenseExpression", ID: id, Expression: expression})
	}
	return s.licenses[expression]
}
