package scan

import (
	"path"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
)

// releases takes a listing apart: first what belongs to no unpacked release, then each release that lies in a folder of
// its own. A release is a whole program, which its metadata speaks for: what lies beside it was not
// installed together with it, so it is examined, cached and let go alone. A release below another one belongs to that
// one, and several in one folder, as in site-packages, share its files and stay together.
func releases(list *source.Listing) []*source.Listing {
	metadata := map[string]int{} // in a folder
	for _, e := range list.Entries {
		folder, base := path.Split(e.Path)
		folder = strings.TrimSuffix(folder, "/")
		switch {
		case base == "PKG-INFO" && !strings.HasSuffix(folder, ".egg-info"): // of an sdist; a checkout has an egg-info
			metadata[folder]++
		case base == "METADATA" && strings.HasSuffix(folder, ".dist-info"):
			metadata[parent(folder)]++
		}
	}
	of := func(file string) string {
		outermost := ""
		for folder := parent(file); folder != ""; folder = parent(folder) {
			if metadata[folder] == 1 {
				outermost = folder
			}
		}
		return outermost
	}
	rest := &source.Listing{Unread: list.Unread}
	parts := map[string]*source.Listing{"": rest}
	all := []*source.Listing{rest}
	for _, e := range list.Entries {
		folder := of(e.Path)
		if parts[folder] == nil {
			parts[folder] = &source.Listing{}
			all = append(all, parts[folder])
		}
		parts[folder].Entries = append(parts[folder].Entries, e)
	}
	if len(rest.Entries) == 0 && len(all) == 2 { // the release is all that there is
		return []*source.Listing{list}
	}
	return all
}

// parent is the folder of a path as reports print it, "" at the top.
func parent(name string) string {
	folder := path.Dir(name)
	if folder == "." || folder == name {
		return ""
	}
	return folder
}
