package scan

import (
	"io"
	"path"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
)

// releases takes a listing apart: first what belongs to no release, then each unpacked or installed release. A release is a
// whole program, which its metadata speaks for: what lies beside it is not its code, so it is examined, cached and let go
// alone. It is all of a folder that holds one release, and in a folder of several, as pip makes them, what its RECORD
// names. One that lies in another belongs to that one.
func releases(list *source.Listing) []*source.Listing {
	metadata := map[string][]string{} // folders of metadata, by the folder of the releases they speak of
	records := map[string]string{}    // files, by the folder of metadata
	for _, e := range list.Entries {
		folder, base := parent(e.Path), path.Base(e.Path)
		switch {
		case base == "PKG-INFO" && !strings.HasSuffix(folder, ".egg-info"): // of an sdist; a checkout has an egg-info
			metadata[folder] = append(metadata[folder], folder)
		case base == "METADATA" && strings.HasSuffix(folder, ".dist-info"):
			metadata[parent(folder)] = append(metadata[parent(folder)], folder)
		case base == "RECORD":
			records[folder] = e.Abs
		}
	}
	installed := map[string]string{} // what lies in a folder of several to a name for the release
	for folder, several := range metadata {
		if len(several) > 1 {
			divide(folder, several, records, installed)
		}
	}
	of := func(file string) string {
		outermost := ""
		for below := file; below != ""; below = parent(below) {
			switch folder := parent(below); {
			case len(metadata[folder]) > 1 && installed[below] != "":
				outermost = installed[below]
			case len(metadata[folder]) == 1:
				outermost = folder
			}
		}
		return outermost
	}
	rest := &source.Listing{Unread: list.Unread}
	parts := map[string]*source.Listing{"": rest}
	all := []*source.Listing{rest}
	for _, e := range list.Entries {
		release := of(e.Path)
		if parts[release] == nil {
			parts[release] = &source.Listing{}
			all = append(all, parts[release])
		}
		parts[release].Entries = append(parts[release].Entries, e)
	}
	if len(rest.Entries) == 0 && len(all) == 2 { // the release is all that there is
		return []*source.Listing{list}
	}
	return all
}

// divide finds what in a folder belongs to which of the releases that were installed into it. Releases that share a
// package, as those of a namespace do, stay together under the name of the first.
func divide(folder string, several []string, records, installed map[string]string) {
	same := map[string]string{} // release to an earlier one
	first := func(release string) string {
		for same[release] != "" {
			release = same[release]
		}
		return release
	}
	var tops []string
	for _, release := range several {
		for _, top := range recorded(records[release]) {
			top = path.Join(folder, top)
			if other := installed[top]; other == "" {
				installed[top] = release
				tops = append(tops, top)
			} else if a, b := first(other), first(release); a != b {
				same[b] = a
			}
		}
	}
	for _, top := range tops {
		installed[top] = first(installed[top])
	}
}

// maxRecord bounds what is read of a RECORD, in bytes.
const maxRecord = 16 << 20

// recorded lists what a RECORD names in the folder of the release: packages, modules, its own metadata.
func recorded(record string) []string {
	file, _, err := source.Open(record)
	if err != nil {
		return nil
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxRecord))
	if err != nil {
		return nil
	}
	return topsOf(string(text))
}

// topsOf reads a RECORD: lines of path, hash and size, the path in quotes where it needs them.
func topsOf(record string) []string {
	var tops []string
	seen := map[string]bool{"": true, ".": true, "..": true, "__pycache__": true}
	for line := range strings.Lines(record) {
		line = strings.TrimSpace(line)
		name, _, _ := strings.Cut(line, ",")
		if quoted, ok := strings.CutPrefix(line, `"`); ok {
			name, _, _ = strings.Cut(quoted, `"`)
		}
		name = strings.ReplaceAll(name, `\`, "/") // as some tools write on Windows
		if top, _, _ := strings.Cut(name, "/"); !seen[top] {
			seen[top] = true
			tops = append(tops, top)
		}
	}
	return tops
}

// parent is the folder of a path as reports print it, "" at the top.
func parent(name string) string {
	folder := path.Dir(name)
	if folder == "." || folder == name {
		return ""
	}
	return folder
}
