package advisory

import (
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/adderstone/adderstone/internal/pep440"
)

// A Source says where a part of the data came from.
type Source struct {
	Name      string    `json:"name"` // file or URL, without credentials
	Date      time.Time `json:"date"` // newest publication of a record; zero when unknown
	Fetched   time.Time `json:"fetched,omitzero"`
	Records   int       `json:"records"`
	Packages  int       `json:"packages"`
	Withdrawn int       `json:"withdrawn"`
	SHA256    string    `json:"sha256,omitempty"`
}

// A Database answers which vulnerabilities a package has. It is made by Load or Open and does not
// change; it may be used from several goroutines.
type Database struct {
	Sources   []Source
	Popular   []string // most downloaded names in rank order; nil when the data has none
	Malicious int      // records of malicious packages
	Exploited int      // records of vulnerabilities that are known to be exploited (KEV)
	Estimated int      // records with a probability of exploitation (EPSS)

	files   []*compact           // indexed files, decoded on demand
	records map[string][]*Record // by package, of everything else
	unread  []Unread
}

// An Unread is a part of the data that could not be used.
type Unread struct {
	Path    string
	Line    int
	Message string
}

// Unread returns what Load could not read.
func (db *Database) Unread() []Unread { return db.unread }

// IsEmpty tells whether there is no advisory at all: then nothing can be said about any package.
func (db *Database) IsEmpty() bool { return db == nil || len(db.files) == 0 && len(db.records) == 0 }

// Date returns the newest date of the sources; zero when none is known.
func (db *Database) Date() time.Time {
	var newest time.Time
	for _, s := range db.Sources {
		for _, date := range []time.Time{s.Date, s.Fetched} {
			if date.After(newest) {
				newest = date
			}
		}
	}
	return newest
}

// Records returns the records of a package that are not withdrawn.
func (db *Database) Records(name string) []*Record {
	var found []*Record
	for _, file := range db.files {
		found = append(found, file.lookup(name)...)
	}
	found = append(found, db.records[name]...)
	return slices.DeleteFunc(found, func(r *Record) bool { return r.Withdrawn != "" })
}

// Match returns the vulnerabilities of a package at a version, sorted by id. name is in PEP 503
// form. undecided holds ids of records whose ranges have bounds that are no versions.
func (db *Database) Match(name, version string) (found []Vulnerability, undecided []string) {
	v, _ := pep440.Parse(version) // a version that is none can still be listed
	var affecting []*Record
	for _, r := range db.Records(name) {
		affected, known := r.affects(v, version)
		if affected {
			affecting = append(affecting, r)
		} else if !known {
			undecided = append(undecided, r.ID)
		}
	}
	slices.Sort(undecided)
	return merge(affecting, v), undecided
}

// IsAffected tells whether Match would return anything.
func (db *Database) IsAffected(name, version string) bool {
	v, _ := pep440.Parse(version) // a version that is none can still be listed
	return slices.ContainsFunc(db.Records(name), func(r *Record) bool {
		affected, _ := r.affects(v, version)
		return affected
	})
}

// Fixes returns the versions above a version in which some vulnerability of the package was fixed,
// in their order. Pre-releases come only where the version asked about is one.
func (db *Database) Fixes(name, version string) []string {
	v, err := pep440.Parse(version)
	if err != nil {
		return nil
	}
	var fixed []pep440.Version
	for _, r := range db.Records(name) {
		fixed = r.fixes(fixed, v)
	}
	if !v.IsPrerelease() {
		fixed = slices.DeleteFunc(fixed, pep440.Version.IsPrerelease)
	}
	return sortVersions(fixed)
}

// Admits returns the vulnerabilities that some version in a range has, and of these the ones that
// every version we know of in it has: no fixed version and nothing later is allowed. bounds are
// versions that the range itself names; they are tried too.
func (db *Database) Admits(name string, allowed func(pep440.Version) bool, bounds []pep440.Version) (some, all []Vulnerability) {
	records := db.Records(name)
	var admitted, inescapable []*Record
	for _, r := range records {
		admits, escapes := r.admits(allowed, bounds)
		if admits {
			admitted = append(admitted, r)
			if !escapes {
				inescapable = append(inescapable, r)
			}
		}
	}
	return merge(admitted, pep440.Version{}), merge(inescapable, pep440.Version{})
}

// far is above every version that exists, so it stands for "the newest".
var far = mustVersion("9999999999!0")

func mustVersion(text string) pep440.Version {
	v, err := pep440.Parse(text)
	if err != nil {
		panic(err)
	}
	return v
}

// admits tries the versions that the record names, and their neighbours: whether one of them is
// allowed and affected, and whether one is allowed and not affected.
func (r *Record) admits(allowed func(pep440.Version) bool, bounds []pep440.Version) (admits, escapes bool) {
	if r.All {
		return true, false
	}
	candidates := []pep440.Version{mustVersion("0"), mustVersion("0.0.1"), mustVersion("0.1"), mustVersion("1.0"), newest(allowed)}
	for _, bound := range bounds {
		candidates = append(candidates, bound, parseOrZero(bound.String()+".0.0.1"), parseOrZero(bound.String()+".1"))
	}
	for _, listed := range r.Versions {
		candidates = append(candidates, parseOrZero(listed))
	}
	for _, events := range r.Ranges {
		for _, e := range events {
			at := parseOrZero(e.Introduced + e.Fixed + e.LastAffected)
			candidates = append(candidates, at)
			if e.LastAffected != "" {
				candidates = append(candidates, parseOrZero(at.String()+".0.0.1"), parseOrZero(at.String()+".1"))
			}
		}
	}
	for _, v := range candidates {
		if v.IsZero() || !allowed(v) {
			continue
		}
		affected, known := r.affects(v, v.Raw())
		admits = admits || affected
		escapes = escapes || !affected && known
	}
	return admits, escapes
}

// newest returns a version above all known ones that is allowed, or the zero Version: "<2" and
// "==1.*" have none.
func newest(allowed func(pep440.Version) bool) pep440.Version {
	for _, v := range []pep440.Version{far, mustVersion("99999999999")} {
		if allowed(v) {
			return v
		}
	}
	return pep440.Version{}
}

func parseOrZero(text string) pep440.Version {
	v, err := pep440.Parse(text)
	if err != nil {
		return pep440.Version{}
	}
	return v
}

// Names returns all package names, sorted.
func (db *Database) Names() []string {
	var names []string
	for _, file := range db.files {
		names = append(names, file.names()...)
	}
	for name := range db.records {
		names = append(names, name)
	}
	sort.Strings(names)
	return slices.Compact(names)
}

// IsKnownMalicious tells whether every version of a name is malicious.
func (db *Database) IsKnownMalicious(name string) bool {
	return slices.ContainsFunc(db.Records(name), func(r *Record) bool { return r.All })
}

// Find returns the records, of any package, that have an id or alias.
func (db *Database) Find(id string) []*Record {
	var found []*Record
	for _, name := range db.Names() {
		for _, r := range db.Records(name) {
			if slices.ContainsFunc(r.ids(), func(known string) bool { return strings.EqualFold(known, id) }) {
				found = append(found, r)
			}
		}
	}
	return found
}
