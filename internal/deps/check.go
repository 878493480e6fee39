package deps

import (
	"os"
	"strings"

	"github.com/adderstone/adderstone/internal/advisory"
	"github.com/adderstone/adderstone/internal/finding"
)

// A Request says what Check shall examine.
type Request struct {
	Dir       string // the current folder, to which shown paths are relative; "" asks the system
	Paths     []string
	Exclude   func(path string) bool // asked with shown paths; nil excludes nothing
	Databases []string               // files and folders; none takes what is in the cache or the release
	Options   Options
}

// CollectFor is Collect for what a request names.
func CollectFor(request Request) (*Inventory, error) {
	here, err := request.Dir, error(nil)
	if here == "" {
		here, err = os.Getwd()
	}
	if err != nil {
		return nil, err
	}
	return collect(here, request.Paths, request.Exclude)
}

// Check collects the packages below the paths and examines them with the advisory data at hand. It
// never uses the network. Advisory data that cannot be read is a problem, and then nothing is
// checked; only a path that does not exist is an error.
func Check(request Request) (*Audit, error) {
	inv, err := CollectFor(request)
	if err != nil {
		return nil, err
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
