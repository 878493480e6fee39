// Package deps says what of an inventory is dangerous, whether that reaches the project's code, and
// what to type now.
//
// Check collects the packages below some paths and Examine asks an advisory.Database about them; the
// answer is an Audit, with findings for every reporter. Upgrades turns it into edits of manifests, the
// SBOM and VEX writers print it, and AskIndex adds what a package index knows. Start with audit.go.
package deps

import (
	"strings"

	"github.com/adderstone/adderstone/internal/advisory"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/inventory"
)

// A Request says what Check shall examine.
type Request struct {
	Dir       string // the current folder, to which shown paths are relative; "" asks the system
	Paths     []string
	Exclude   func(path string) bool // asked with shown paths; nil excludes nothing
	Databases []string               // files and folders; none takes what is in the cache or the release
	Fetch     func()                 // called before advisory data is read, unless there is no package to ask about; nil fetches nothing
	Options   Options
}

// Collect collects the packages that a request names.
func (request *Request) Collect() (*inventory.Inventory, error) {
	return inventory.Collect(request.Dir, request.Paths, request.Exclude)
}

// Check collects the packages below the paths and examines them with the advisory data at hand. It
// uses no network but what Fetch does. Advisory data that cannot be read is a problem, and then nothing is
// checked; only a path that does not exist is an error.
func Check(request Request) (*Audit, error) {
	inv, err := request.Collect()
	if err != nil {
		return nil, err
	}
	if request.Fetch != nil && len(inv.Packages) > 0 {
		request.Fetch()
	}
	databases := request.Databases
	if named := request.Options.Config.Database; len(databases) == 0 && named != "" && !strings.Contains(named, "://") {
		databases = []string{named}
	}
	db, err := advisory.Open(databases)
	if err != nil {
		db = nil
		inv.Problems = append(inv.Problems, finding.Problem{Kind: finding.ProblemData, Path: "advisory data", Message: err.Error()})
	}
	return Examine(inv, db, request.Options), nil
}
