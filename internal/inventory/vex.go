package inventory

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// A Statement says what somebody found out about a vulnerability in a product, as OpenVEX and
// CycloneDX have it.
type Statement struct {
	ID            string // any id or alias
	Package       string // PEP 503 form; "" for every package
	Version       string // "" for every version
	Status        string // OpenVEX: not_affected, affected, fixed, under_investigation
	Justification string
	Impact        string // free text
}

// ReadVEX reads an OpenVEX document, or the analyses in a CycloneDX one.
func ReadVEX(file *source.File) ([]Statement, error) {
	doc, broken := parseJSON(file)
	if broken != nil {
		at := file.Position(broken.offset)
		return nil, fmt.Errorf("%s:%d:%d: expected %s", file.Path, at.Line, at.Column, broken.expected)
	}
	switch {
	case strings.HasPrefix(doc.str("@context"), "https://openvex.dev/"):
		return readOpenVEX(doc), nil
	case doc.str("bomFormat") == "CycloneDX":
		return readCycloneDXVEX(doc), nil
	}
	return nil, fmt.Errorf("%s:1:1: expected an OpenVEX or CycloneDX document", file.Path)
}

func readOpenVEX(doc *value) []Statement {
	var statements []Statement
	for _, item := range doc.list("statements") {
		ids := []string{cmp.Or(item.str("vulnerability"), item.str("vulnerability", "name"), item.str("vulnerability", "@id"))}
		ids = append(ids, item.strings("vulnerability", "aliases")...)
		var purls []string
		for _, product := range item.list("products") {
			components := product.list("subcomponents")
			if len(components) == 0 {
				components = []*value{product}
			}
			for _, c := range components {
				purls = append(purls, cmp.Or(c.str(), c.str("identifiers", "purl"), c.str("@id")))
			}
		}
		for _, id := range ids {
			for _, purl := range purls {
				name, version, ok := purlOf(purl)
				if !ok {
					continue
				}
				statements = append(statements, Statement{
					ID: id, Package: pep440.Normalize(name), Version: version, Status: item.str("status"),
					Justification: item.str("justification"), Impact: cmp.Or(item.str("impact_statement"), item.str("action_statement")),
				})
			}
		}
	}
	return statements
}

// cyclonedxStates translates CycloneDX's analysis states.
var cyclonedxStates = map[string]string{
	"not_affected": "not_affected", "false_positive": "not_affected", "resolved": "fixed", "resolved_with_pedigree": "fixed",
	"exploitable": "affected", "in_triage": "under_investigation",
}

func readCycloneDXVEX(doc *value) []Statement {
	purls := map[string]string{}
	for _, item := range doc.list("components") {
		purls[item.str("bom-ref")] = item.str("purl")
	}
	var statements []Statement
	for _, item := range doc.list("vulnerabilities") {
		for _, affected := range item.list("affects") {
			ref := affected.str("ref")
			name, version, ok := purlOf(cmp.Or(purls[ref], ref))
			if !ok {
				continue
			}
			statements = append(statements, Statement{
				ID: item.str("id"), Package: pep440.Normalize(name), Version: version, Status: cyclonedxStates[item.str("analysis", "state")],
				Justification: item.str("analysis", "justification"), Impact: item.str("analysis", "detail"),
			})
		}
	}
	return statements
}

// Reason says in one line why the statement holds.
func (s Statement) Reason() string {
	return "VEX: " + strings.Join(slices.DeleteFunc([]string{s.Status, s.Justification, s.Impact}, func(t string) bool { return t == "" }), ", ")
}
