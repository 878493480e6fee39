// Package advisory knows which versions of which packages are vulnerable or malicious.
//
// Load reads advisories from where people have them: an OSV export (zip), a folder of OSV files, a
// checkout of the PyPA advisory database, a JSON-lines snapshot, or the compact file that Write
// makes and `adderstone db update` keeps in the user's cache. The result is a Database; Match asks
// it about one package and version and returns one Vulnerability for each vulnerability, however
// many databases describe it. Matching follows the OSV schema's evaluation with PEP 440's order.
//
// Start with Record, then match.go.
package advisory

import (
	"cmp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/pep440"
)

// A Record is what one advisory says about one package.
type Record struct {
	ID        string   `json:"id"`
	Aliases   []string `json:"aliases,omitempty"`
	Package   string   `json:"package"` // PEP 503 form
	Summary   string   `json:"summary,omitempty"`
	Severity  []string `json:"severity,omitempty"` // CVSS vectors
	Rating    string   `json:"rating,omitempty"`   // a word of the database, where it gives no vector
	Published string   `json:"published,omitempty"`
	Modified  string   `json:"modified,omitempty"`
	Withdrawn string   `json:"withdrawn,omitempty"`
	Ranges    []Range  `json:"ranges,omitempty"`
	Versions  []string `json:"versions,omitempty"`
	All       bool     `json:"all,omitempty"` // every version, as for a name that was only ever malicious
	Functions []string `json:"functions,omitempty"`

	Exploited  string  `json:"exploited,omitempty"`  // date it entered the list of known exploited ones (KEV)
	Ransomware bool    `json:"ransomware,omitempty"` // known from ransomware campaigns
	EPSS       float64 `json:"epss,omitempty"`       // probability of exploitation within 30 days

	evaluated []evaluated // of Ranges, made by prepare
	listed    []pep440.Version
	fixed     []pep440.Version // of Ranges; bounds that are no versions are left out
}

// An evaluated range has its events in order; broken when a bound is no version.
type evaluated struct {
	points []point
	broken bool
	all    bool // introduced: "0" and nothing more
}

// prepare reads the versions once; records are asked about many versions.
func (r *Record) prepare() {
	r.evaluated = make([]evaluated, len(r.Ranges))
	for i, events := range r.Ranges {
		points, ok := events.points()
		r.evaluated[i] = evaluated{points, !ok, len(events) == 1 && events[0].Introduced == "0"}
		r.fixed = events.fixed(r.fixed, points)
	}
	r.listed = make([]pep440.Version, len(r.Versions))
	for i, text := range r.Versions {
		r.listed[i] = parseOrZero(text)
	}
}

// A Range is OSV's list of events, in any order.
type Range []Event

// An Event begins or ends what is affected; one of its fields is set.
type Event struct {
	Introduced   string `json:"introduced,omitempty"` // "0" is below every version
	Fixed        string `json:"fixed,omitempty"`
	LastAffected string `json:"last_affected,omitempty"`
}

// IsMalicious tells whether the record names a malicious package rather than a mistake in a good one.
func (r *Record) IsMalicious() bool { return strings.HasPrefix(r.ID, "MAL-") || r.All }

// ids returns the record's id and its aliases.
func (r *Record) ids() []string { return append([]string{r.ID}, r.Aliases...) }

// affects evaluates the record for a version. text is the version as written: a version that is no
// PEP 440 version can only be listed. known is false when a range's bound is no version, so that
// the range cannot be evaluated.
func (r *Record) affects(v pep440.Version, text string) (affected, known bool) {
	if r.All {
		return true, true
	}
	for i, listed := range r.listed {
		if r.Versions[i] == text || !v.IsZero() && !listed.IsZero() && v.Compare(listed) == 0 {
			return true, true
		}
	}
	known = true
	for _, e := range r.evaluated {
		if e.contains(v) {
			return true, true
		}
		known = known && (!e.broken || len(r.Versions) > 0)
	}
	return false, known
}

// contains evaluates a range as OSV says: events in version order, each switching the state.
// Without a version to compare with, affected is only where everything is.
func (e *evaluated) contains(v pep440.Version) (in bool) {
	if v.IsZero() {
		return e.all
	}
	for _, p := range e.points {
		c := 1
		if !p.zero {
			c = v.Compare(p.version)
		}
		switch {
		case p.starts && c >= 0:
			in = true
		case !p.starts && (c > 0 || c == 0 && p.excludes):
			in = false
		}
	}
	return in
}

// A point is an event with its version read.
type point struct {
	version  pep440.Version
	zero     bool // introduced: "0"
	starts   bool
	excludes bool // fixed: the version itself is no longer affected
}

func (events Range) points() ([]point, bool) {
	points := make([]point, 0, len(events))
	for _, e := range events {
		p := point{starts: e.Introduced != "", excludes: e.Fixed != ""}
		if e.Introduced == "0" {
			p.zero = true
		} else {
			v, err := pep440.Parse(e.Introduced + e.Fixed + e.LastAffected)
			if err != nil {
				return nil, false
			}
			p.version = v
		}
		points = append(points, p)
	}
	slices.SortStableFunc(points, comparePoints)
	return points, true
}

// fixed adds the versions in which a range says that something was fixed. points are nil where another bound is no version.
func (events Range) fixed(versions []pep440.Version, points []point) []pep440.Version {
	for _, p := range points {
		if p.excludes {
			versions = append(versions, p.version)
		}
	}
	if points == nil {
		for _, e := range events {
			if v, err := pep440.Parse(e.Fixed); err == nil {
				versions = append(versions, v)
			}
		}
	}
	return versions
}

func comparePoints(a, b point) int {
	switch {
	case a.zero || b.zero:
		return cmp.Compare(b2i(b.zero), b2i(a.zero))
	case a.version.Compare(b.version) != 0:
		return a.version.Compare(b.version)
	}
	// At one version: what ends by excluding it comes first, then what starts, then "last affected".
	return cmp.Compare(pointRank(a), pointRank(b))
}

func pointRank(p point) int {
	switch {
	case p.excludes:
		return 0
	case p.starts:
		return 1
	}
	return 2
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// fixes adds the fixed versions above v.
func (r *Record) fixes(fixed []pep440.Version, v pep440.Version) []pep440.Version {
	for _, w := range r.fixed {
		if v.IsZero() || w.Compare(v) > 0 {
			fixed = append(fixed, w)
		}
	}
	return fixed
}

// A Vulnerability is what all databases together say about one weakness of a package at a version.
type Vulnerability struct {
	ID         string   // of the first record: PYSEC before GHSA before CVE
	Aliases    []string // all other ids, sorted
	Package    string
	Summary    string
	Severity   finding.Severity
	Score      float64 // of the worst vector; 0 when there is none
	Vectors    []string
	Rated      bool     // Severity comes from data; else it is assumed
	Fixed      []string // versions above the asked one that fix it, in version order
	Published  string
	Malicious  bool
	Exploited  string
	Ransomware bool
	EPSS       float64
	Functions  []string
}

// IDs returns the id and the aliases.
func (v *Vulnerability) IDs() []string { return append([]string{v.ID}, v.Aliases...) }

// merge makes vulnerabilities of records, joining those that share an id or alias.
func merge(records []*Record, v pep440.Version) []Vulnerability {
	group := make([]int, len(records)) // index of the first record of the same vulnerability
	owner := map[string]int{}
	for i, r := range records {
		group[i] = i
		for _, id := range r.ids() {
			other, known := owner[id]
			if !known {
				owner[id] = i
				continue
			}
			from, to := find(group, i), find(group, other)
			group[max(from, to)] = min(from, to)
		}
	}
	members := map[int][]*Record{}
	var order []int
	for i, r := range records {
		first := find(group, i)
		if members[first] == nil {
			order = append(order, first)
		}
		members[first] = append(members[first], r)
	}
	vulnerabilities := make([]Vulnerability, 0, len(order))
	for _, first := range order {
		vulnerabilities = append(vulnerabilities, join(members[first], v))
	}
	slices.SortFunc(vulnerabilities, func(a, b Vulnerability) int { return strings.Compare(a.ID, b.ID) })
	return vulnerabilities
}

func find(group []int, i int) int {
	for group[i] != i {
		i = group[i]
	}
	return i
}

func join(records []*Record, v pep440.Version) Vulnerability {
	slices.SortFunc(records, func(a, b *Record) int {
		return cmp.Or(cmp.Compare(idRank(a.ID), idRank(b.ID)), strings.Compare(a.ID, b.ID))
	})
	one := Vulnerability{ID: records[0].ID, Package: records[0].Package}
	var fixed []pep440.Version
	for _, r := range records {
		one.Aliases = append(one.Aliases, r.ids()...)
		one.Summary = cmp.Or(one.Summary, r.Summary)
		one.Published = cmp.Or(one.Published, r.Published)
		one.Malicious = one.Malicious || r.IsMalicious()
		fixed = r.fixes(fixed, v)
		one.Vectors = append(one.Vectors, r.Severity...)
		one.Exploited = cmp.Or(one.Exploited, r.Exploited)
		one.Ransomware = one.Ransomware || r.Ransomware
		one.EPSS = max(one.EPSS, r.EPSS)
		one.Functions = append(one.Functions, r.Functions...)
	}
	slices.Sort(one.Aliases)
	one.Aliases = slices.Compact(one.Aliases)
	one.Aliases = slices.DeleteFunc(one.Aliases, func(id string) bool { return id == one.ID })
	one.Vectors = unique(one.Vectors)
	one.Functions = unique(one.Functions)
	one.Fixed = sortVersions(fixed)
	one.rate(records)
	return one
}

func unique(texts []string) []string {
	slices.Sort(texts)
	return slices.Compact(texts)
}

// idRank puts the databases that know Python packages first.
func idRank(id string) int {
	for rank, prefix := range []string{"MAL-", "PYSEC-", "GHSA-", "CVE-"} {
		if strings.HasPrefix(id, prefix) {
			return rank
		}
	}
	return 4
}

// sortVersions brings versions into the order of PEP 440 and returns each once, as it is written.
func sortVersions(versions []pep440.Version) []string {
	slices.SortStableFunc(versions, pep440.Version.Compare)
	var sorted []string
	for i, v := range versions {
		if i == 0 || v.Compare(versions[i-1]) != 0 {
			sorted = append(sorted, v.Raw())
		}
	}
	return sorted
}
