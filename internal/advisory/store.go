package advisory

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// embedded may hold advisories.db, which `make release` puts there; a clone has none.
//
//go:embed data
var embedded embed.FS

// CachePath returns where `adderstone db update` keeps its file; ADDERSTONE_CACHE names another folder.
func CachePath() (string, error) {
	folder := os.Getenv("ADDERSTONE_CACHE")
	if folder == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			return "", fmt.Errorf("find the cache folder: %w", err)
		}
		folder = filepath.Join(cache, "adderstone")
	}
	return filepath.Join(folder, "advisories.db"), nil
}

// Open returns the data to use: what is named, else what was downloaded, else what the release
// brought. Without any of these the database is empty, which is no error.
func Open(named []string) (*Database, error) {
	if len(named) > 0 {
		return Load(named)
	}
	path, err := CachePath()
	if err == nil {
		if _, err := os.Stat(path); err == nil {
			return Load([]string{path})
		}
	}
	content, err := embedded.ReadFile("data/advisories.db")
	if errors.Is(err, fs.ErrNotExist) {
		return &Database{}, nil
	}
	if err != nil {
		return nil, err
	}
	file, err := parseCompact(content)
	if err != nil {
		return nil, fmt.Errorf("advisory data of this release: %w", err)
	}
	return &Database{files: []*compact{file}, Sources: file.head.Sources, Popular: strings.Fields(file.head.Popular), Malicious: file.head.Malicious,
		Exploited: file.head.Exploited, Estimated: file.head.Estimated}, nil
}
