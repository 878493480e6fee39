package deps

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/pelletier/go-toml/v2"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/pep440"
)

// eolText holds when release series end; its head says where the dates come from.
//
//go:embed data/eol.toml
var eolText string

// A product is a package, or Python itself, whose series have an end.
type product struct {
	Title string            `toml:"title"`
	Ends  map[string]string `toml:"ends"` // series to YYYY-MM-DD
}

var products = sync.OnceValue(func() map[string]product {
	all := map[string]product{}
	if err := toml.Unmarshal([]byte(eolText), &all); err != nil {
		panic("eol.toml: " + err.Error())
	}
	return all
})

// endOfLife reports pinned packages and interpreters whose series has ended.
func (a *auditor) endOfLife() {
	for _, p := range a.audit.Packages {
		if !p.Pinned() || p.Inactive || p.Group == inventory.Constraint {
			continue
		}
		known, ok := products()[p.Name]
		if !ok || p.Name == "python" && p.Ecosystem != "python" {
			continue
		}
		series, end := known.seriesOf(p.Version)
		if end == "" || end >= a.options.Today {
			continue
		}
		a.add(EndOfLife, p.Place, p.Name+" "+series, fmt.Sprintf("%s %s got its last security fixes on %s", known.Title, series, end))
		if p.Group == inventory.Dev { // tests of old releases are there on purpose
			a.audit.Findings[len(a.audit.Findings)-1].Severity = finding.Low
		}
	}
}

// seriesOf finds the series of a version: "4.2" for 4.2.7, "14" for 14.3.1 where only majors are listed.
func (p product) seriesOf(version string) (series, end string) {
	v, err := pep440.Parse(version)
	if err != nil {
		return "", ""
	}
	candidates := []string{v.Major()}
	if strings.Contains(version, ".") { // "python:3" is any minor version
		candidates = []string{v.Major() + "." + v.Minor(), v.Major()}
	}
	for _, series := range candidates {
		if end, ok := p.Ends[series]; ok && (strings.Contains(series, ".") || !p.hasMinors(series)) {
			return series, end
		}
	}
	return "", ""
}

// hasMinors tells whether some series of a major version are listed on their own; then the major
// alone ("python:3") says nothing.
func (p product) hasMinors(major string) bool {
	for series := range p.Ends {
		if strings.HasPrefix(series, major+".") {
			return true
		}
	}
	return false
}
