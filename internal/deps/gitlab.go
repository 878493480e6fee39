package deps

import (
	"cmp"
	"io"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
)

// The types below are the part of GitLab's dependency scanning report, schema 15, that we write.
type (
	gitlabReport struct {
		Version         string                `json:"version"`
		Scan            gitlabScan            `json:"scan"`
		Vulnerabilities []gitlabVulnerability `json:"vulnerabilities"`
		Files           []gitlabFile          `json:"dependency_files"`
	}
	gitlabScan struct {
		Analyzer  gitlabTool      `json:"analyzer"`
		Scanner   gitlabTool      `json:"scanner"`
		Type      string          `json:"type"`
		StartTime string          `json:"start_time"`
		EndTime   string          `json:"end_time"`
		Status    string          `json:"status"`
		Messages  []gitlabMessage `json:"messages,omitempty"`
	}
	gitlabTool struct {
		ID      string       `json:"id"`
		Name    string       `json:"name"`
		Version string       `json:"version"`
		Vendor  gitlabVendor `json:"vendor"`
	}
	gitlabVendor struct {
		Name string `json:"name"`
	}
	gitlabMessage struct {
		Level string `json:"level"`
		Value string `json:"value"`
	}
	gitlabVulnerability struct {
		ID          string             `json:"id"`
		Name        string             `json:"name"`
		Description string             `json:"description"`
		Severity    string             `json:"severity"`
		Solution    string             `json:"solution,omitempty"`
		Location    gitlabLocation     `json:"location"`
		Identifiers []gitlabIdentifier `json:"identifiers"`
	}
	gitlabLocation struct {
		File       string           `json:"file"`
		Dependency gitlabDependency `json:"dependency"`
	}
	gitlabDependency struct {
		Package gitlabPackage `json:"package"`
		Version string        `json:"version"`
		Direct  bool          `json:"direct,omitempty"`
	}
	gitlabPackage struct {
		Name string `json:"name"`
	}
	gitlabIdentifier struct {
		Type  string `json:"type"`
		Name  string `json:"name"`
		Value string `json:"value"`
	}
	gitlabFile struct {
		Path         string             `json:"path"`
		Manager      string             `json:"package_manager"`
		Dependencies []gitlabDependency `json:"dependencies"`
	}
)

// packageManagers are GitLab's names for what owns a file.
var packageManagers = map[string]string{
	"poetry.lock": "poetry", "uv.lock": "uv", "pdm.lock": "pdm", "pipfile": "pipenv", "pipfile.lock": "pipenv", "setup.py": "setuptools", "setup.cfg": "setuptools",
	"conda-environment": "conda", "conda-lock": "conda", "conda-meta": "conda", "conda-recipe": "conda", "pixi": "pixi", "pixi.lock": "pixi",
}

// WriteGitLab writes GitLab's dependency scanning report: packages of every file, and one
// vulnerability for each that nobody has accepted.
func (a *Audit) WriteGitLab(out io.Writer, bill Bill) error {
	tool := gitlabTool{"adderstone", "Adderstone", bill.ToolVersion, gitlabVendor{"Adderstone"}}
	report := gitlabReport{
		Version: "15.2.1", Vulnerabilities: []gitlabVulnerability{}, Files: []gitlabFile{},
		Scan: gitlabScan{Analyzer: tool, Scanner: tool, Type: "dependency_scanning", StartTime: bill.Today + "T00:00:00", EndTime: bill.Today + "T00:00:00", Status: "success"},
	}
	for _, p := range a.Problems {
		report.Scan.Messages = append(report.Scan.Messages, gitlabMessage{"warn", p.String()})
	}
	for _, v := range a.Vulnerabilities {
		if v.State == finding.New {
			report.Vulnerabilities = append(report.Vulnerabilities, gitlabOf(v))
		}
	}
	for _, p := range a.Packages {
		if !p.Pinned() || p.Ecosystem == "python" {
			continue
		}
		if n := len(report.Files); n == 0 || report.Files[n-1].Path != p.Source() {
			report.Files = append(report.Files, gitlabFile{Path: p.Source(), Manager: cmp.Or(packageManagers[p.Format], "pip")})
		}
		file := &report.Files[len(report.Files)-1]
		file.Dependencies = append(file.Dependencies, gitlabDependency{gitlabPackage{p.Name}, p.Version, p.Direct})
	}
	return writeJSON(out, report)
}

func gitlabOf(v *Vulnerable) gitlabVulnerability {
	p := v.Package
	name := v.Severity.String()
	one := gitlabVulnerability{
		ID: uuidOf(hashText(p.Source(), p.Name, p.Version, v.ID)), Name: p.Name + ": " + v.ID, Description: v.Sentence(),
		Severity: strings.ToUpper(name[:1]) + name[1:],
		Location: gitlabLocation{p.Source(), gitlabDependency{gitlabPackage{p.Name}, cmp.Or(p.Version, p.Specifier), p.Direct}},
	}
	if v.Upgrade != "" {
		one.Solution = "Upgrade to " + v.Upgrade + "."
	}
	for _, id := range v.IDs() {
		kind, _, _ := strings.Cut(strings.ToLower(id), "-")
		one.Identifiers = append(one.Identifiers, gitlabIdentifier{kind, id, id})
	}
	return one
}
