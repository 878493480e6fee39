package bandit

import (
	"io"
	"maps"
	"slices"
)

// A Format writes a report. Baseline says whether it can show what a result may be.
type Format struct {
	Write    func(io.Writer, *Report) error
	Baseline bool
}

// Formats maps the value of -f to its writer.
var Formats = map[string]Format{
	"json":   {JSON, true},
	"txt":    {Text, true},
	"screen": {Text, true},
}

// FormatNames returns the names of all formats, sorted.
func FormatNames() []string { return slices.Sorted(maps.Keys(Formats)) }
