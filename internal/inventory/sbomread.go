package inventory

import (
	"encoding/xml"
	"io"
	"net/url"
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// readSBOM reads CycloneDX and SPDX documents in JSON. Only packages of PyPI count.
func readSBOM(r *reader) {
	doc := r.openJSON()
	switch {
	case doc.str("bomFormat") == "CycloneDX":
		readCycloneDX(r, doc)
	case doc.get("spdxVersion") != nil:
		readSPDX(r, doc)
	case doc.get("@graph") != nil:
		readSPDX3(r, doc)
	case r.walk.wasNamed(r.abs):
		r.problem(0, "a CycloneDX or SPDX document")
	}
}

// purlOf splits pkg:pypi/name@version?…; ok is false for other kinds of packages.
func purlOf(purl string) (name, version string, ok bool) {
	rest, ok := strings.CutPrefix(purl, "pkg:pypi/")
	if !ok {
		return "", "", false
	}
	rest, _, _ = strings.Cut(rest, "?")
	rest, _, _ = strings.Cut(rest, "#")
	name, version, _ = strings.Cut(rest, "@")
	if decoded, err := url.PathUnescape(version); err == nil {
		version = decoded
	}
	return name, version, name != ""
}

func readCycloneDX(r *reader, doc *value) {
	l := newLock(r)
	names := map[string]string{} // by bom-ref
	var walkComponents func(list []*value, depth int)
	walkComponents = func(list []*value, depth int) {
		for _, item := range list {
			if name, _, ok := purlOf(item.str("purl")); ok {
				names[item.str("bom-ref")] = pep440.Normalize(name)
			}
			if depth < maxNesting {
				walkComponents(item.list("components"), depth+1)
			}
		}
	}
	walkComponents(doc.list("components"), 0)
	requires, roots := map[string][]string{}, []root(nil)
	main := doc.str("metadata", "component", "bom-ref")
	for _, item := range doc.list("dependencies") {
		for _, ref := range item.strings("dependsOn") {
			if name := names[ref]; name != "" {
				requires[item.str("ref")] = append(requires[item.str("ref")], name)
				if item.str("ref") == main && main != "" {
					roots = append(roots, root{name, Runtime, ""})
				}
			}
		}
	}
	var add func(list []*value, depth int)
	add = func(list []*value, depth int) {
		for _, item := range list {
			if name, version, ok := purlOf(item.str("purl")); ok {
				p := Package{Written: name, Version: version, Requires: requires[item.str("bom-ref")]}
				if item.str("scope") == "optional" {
					p.Group = Optional
				}
				p.Hashes = cyclonedxHashes(item)
				p.License = cyclonedxLicense(item)
				l.add(p, item.get("purl").Range)
			}
			if depth < maxNesting {
				add(item.list("components"), depth+1)
			}
		}
	}
	add(doc.list("components"), 0)
	l.finish(roots)
}

func cyclonedxHashes(item *value) []string {
	var hashes []string
	for _, hash := range item.list("hashes") {
		name := strings.ToLower(strings.ReplaceAll(hash.str("alg"), "-", ""))
		hashes = append(hashes, name+":"+hash.str("content"))
	}
	return hashes
}

func cyclonedxLicense(item *value) string {
	for _, license := range item.list("licenses") {
		if text := license.str("expression"); text != "" {
			return text
		}
		if text := firstOf(license.get("license"), "id", "name"); text != "" {
			return text
		}
	}
	return ""
}

func readSPDX(r *reader, doc *value) {
	l := newLock(r)
	names := map[string]string{}
	type spdxPackage struct {
		p  Package
		at source.Range
		id string
	}
	var packages []spdxPackage
	for _, item := range doc.list("packages") {
		for _, ref := range item.list("externalRefs") {
			name, version, ok := purlOf(ref.str("referenceLocator"))
			if !ok {
				continue
			}
			id := item.str("SPDXID")
			names[id] = pep440.Normalize(name)
			p := Package{Written: name, Version: version, License: spdxLicense(item)}
			for _, sum := range item.list("checksums") {
				p.Hashes = append(p.Hashes, strings.ToLower(sum.str("algorithm"))+":"+sum.str("checksumValue"))
			}
			packages = append(packages, spdxPackage{p, ref.get("referenceLocator").Range, id})
			break
		}
	}
	requires := map[string][]string{}
	for _, item := range doc.list("relationships") {
		from, to := item.str("spdxElementId"), item.str("relatedSpdxElement")
		switch item.str("relationshipType") {
		case "DEPENDS_ON":
			requires[from] = append(requires[from], names[to])
		case "DEPENDENCY_OF", "RUNTIME_DEPENDENCY_OF":
			requires[to] = append(requires[to], names[from])
		}
	}
	for _, entry := range packages {
		entry.p.Requires = requires[entry.id]
		l.add(entry.p, entry.at)
	}
	l.finish(nil)
}

func spdxLicense(item *value) string {
	for _, key := range []string{"licenseDeclared", "licenseConcluded"} {
		if text := item.str(key); text != "" && text != "NOASSERTION" && text != "NONE" {
			return text
		}
	}
	return ""
}

func readSPDX3(r *reader, doc *value) {
	for _, item := range doc.list("@graph") {
		if name, version, ok := purlOf(item.str("software_packageUrl")); ok {
			r.add(Package{Written: name, Version: version, Direct: true}, item.get("software_packageUrl").Range)
		}
	}
}

// readSPDXTagValue reads the older text form of SPDX 2: a package's URL tells all that is needed.
func readSPDXTagValue(r *reader) {
	for number := 1; number <= r.file.LineCount(); number++ {
		line := r.file.LineText(number)
		if !strings.HasPrefix(line, "ExternalRef:") {
			continue
		}
		if at := strings.Index(line, "pkg:pypi/"); at >= 0 {
			if name, version, ok := purlOf(strings.TrimSpace(line[at:])); ok {
				r.add(Package{Written: name, Version: version, Direct: true}, r.file.LineRange(number))
			}
		}
	}
}

// readCycloneDXXML reads the XML form of CycloneDX.
func readCycloneDXXML(r *reader) {
	decoder := xml.NewDecoder(strings.NewReader(r.file.Text))
	for {
		start := decoder.InputOffset()
		token, err := decoder.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			r.problem(int32(start), "valid XML: "+firstLine(err.Error()))
			return
		}
		element, ok := token.(xml.StartElement)
		if !ok || element.Name.Local != "purl" {
			continue
		}
		text, err := decoder.Token()
		purl, ok := text.(xml.CharData)
		if err != nil || !ok {
			continue
		}
		if name, version, ok := purlOf(strings.TrimSpace(string(purl))); ok {
			r.add(Package{Written: name, Version: version, Direct: true}, rangeOf(int(start), int(decoder.InputOffset())))
		}
	}
}
