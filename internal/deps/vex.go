package deps

import (
	"encoding/json"
	"io"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/inventory"
)

// isSettledBy tells whether a statement says that the vulnerability does not matter here.
func (one *Vulnerable) isSettledBy(s inventory.Statement) bool {
	return (s.Status == "not_affected" || s.Status == "fixed") &&
		(s.Package == "" || s.Package == one.Package.Name) &&
		(s.Version == "" || s.Version == one.Package.Version) &&
		slices.ContainsFunc(one.IDs(), func(id string) bool { return strings.EqualFold(id, s.ID) })
}

type openVEX struct {
	Context    string         `json:"@context"`
	ID         string         `json:"@id"`
	Author     string         `json:"author"`
	Timestamp  string         `json:"timestamp"`
	Version    int            `json:"version"`
	Tooling    string         `json:"tooling"`
	Statements []vexStatement `json:"statements"`
}

type vexStatement struct {
	Vulnerability vexVulnerability `json:"vulnerability"`
	Products      []vexProduct     `json:"products"`
	Status        string           `json:"status"`
	Justification string           `json:"justification,omitempty"`
	Impact        string           `json:"impact_statement,omitempty"`
	Action        string           `json:"action_statement,omitempty"`
}

type vexVulnerability struct {
	Name    string   `json:"name"`
	Aliases []string `json:"aliases,omitempty"`
}

type vexProduct struct {
	ID          string            `json:"@id"`
	Identifiers map[string]string `json:"identifiers"`
}

// WriteOpenVEX writes what the audit found out about each vulnerability. "No path found" is under
// investigation, not "not affected": we looked, and looking is no proof.
func (a *Audit) WriteOpenVEX(out io.Writer, name, today string) error {
	doc := openVEX{
		Context: "https://openvex.dev/ns/v0.2.0", ID: "urn:adderstone:vex:" + hashOf(a), Author: name, Timestamp: today + "T00:00:00Z",
		Version: 1, Tooling: "adderstone", Statements: []vexStatement{},
	}
	for _, v := range a.Vulnerabilities {
		if !v.Package.Pinned() {
			continue
		}
		purl := v.Package.PURL()
		s := vexStatement{
			Vulnerability: vexVulnerability{v.ID, v.Aliases}, Status: "affected",
			Products: []vexProduct{{purl, map[string]string{"purl": purl}}},
		}
		switch {
		case v.State == finding.Allowed:
			s.Status, s.Impact = "not_affected", v.Reason
		case v.Reachable == "no path found":
			s.Status = "under_investigation"
		case v.Upgrade != "":
			s.Action = "Upgrade to " + v.Upgrade + "."
		default:
			s.Action = "Replace the package, or keep untrusted input away from it."
		}
		doc.Statements = append(doc.Statements, s)
	}
	return writeJSON(out, doc)
}

func writeJSON(out io.Writer, document any) error {
	encoder := json.NewEncoder(out)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	return encoder.Encode(document)
}
