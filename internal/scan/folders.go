package scan

import (
	"io/fs"
	"slices"
)

// folders are several folder trees with rules, seen as one. A file in a later one hides a file of the
// same path in an earlier one.
type folders []fs.FS

// Open opens a file in the last folder that has it.
func (f folders) Open(name string) (fs.File, error) {
	for i := len(f) - 1; i > 0; i-- {
		if file, err := f[i].Open(name); err == nil {
			return file, nil
		}
	}
	return f[0].Open(name)
}

// Glob returns the paths that match in any folder, sorted.
func (f folders) Glob(pattern string) ([]string, error) {
	var all []string
	for _, folder := range f {
		names, err := fs.Glob(folder, pattern)
		if err != nil {
			return nil, err
		}
		all = append(all, names...)
	}
	slices.Sort(all)
	return slices.Compact(all), nil
}
