package inspect

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/pep440"
)

// A Download is the files of one release, in a folder that the caller removes.
type Download struct {
	Version string
	Wheel   string // path of a file; "" where the release has none
	Sdist   string
}

const maxDownload = 512 << 20

// Fetch downloads a release of a named package, NAME or NAME==VERSION, from the index that pip or uv
// is configured for. Nothing is unpacked.
func Fetch(ctx context.Context, requirement, folder string) (*Download, error) {
	name, version, _ := strings.Cut(requirement, "==")
	index := (&inventory.Inventory{}).ConfiguredIndex()
	if index == "" {
		return nil, errors.New("no package index is configured; set PIP_INDEX_URL, or index-url in pip's configuration")
	}
	base, err := url.Parse(index)
	if err != nil || base.Host == "" {
		return nil, errors.New("the configured package index is no address")
	}
	page := base.JoinPath(pep440.Normalize(name), "/")
	var project struct {
		Files []struct {
			Name   string            `json:"filename"`
			URL    string            `json:"url"`
			Hashes map[string]string `json:"hashes"`
			Yanked any               `json:"yanked"`
		} `json:"files"`
	}
	body, err := get(ctx, page, "application/vnd.pypi.simple.v1+json", 64<<20)
	if err != nil {
		return nil, fmt.Errorf("ask the package index about %s: %w", name, err)
	}
	if err := json.Unmarshal(body, &project); err != nil {
		return nil, fmt.Errorf("ask the package index about %s: it does not speak JSON (PEP 691)", name)
	}
	var newest pep440.Version
	if version == "" {
		for _, f := range project.Files {
			_, v := nameAndVersion(f.Name)
			parsed, err := pep440.Parse(v)
			if withdrawn, isBool := f.Yanked.(bool); err != nil || parsed.IsPrerelease() || f.Yanked != nil && (!isBool || withdrawn) {
				continue
			}
			if version == "" || parsed.Compare(newest) > 0 {
				newest, version = parsed, v
			}
		}
	}
	d := &Download{Version: version}
	for _, f := range project.Files {
		_, v := nameAndVersion(f.Name)
		target := &d.Sdist
		if strings.HasSuffix(f.Name, ".whl") {
			target = &d.Wheel
		} else if !hasSuffix(f.Name, ".tar.gz", ".zip") {
			continue
		}
		if v != version || *target != "" {
			continue
		}
		address, err := page.Parse(f.URL)
		if err != nil {
			return nil, err
		}
		data, err := get(ctx, address, "*/*", maxDownload)
		if err != nil {
			return nil, fmt.Errorf("download %s: %w", f.Name, err)
		}
		sum := sha256.Sum256(data)
		if want := f.Hashes["sha256"]; want != "" && want != hex.EncodeToString(sum[:]) {
			return nil, fmt.Errorf("download %s: its hash is not the one that the index gives", f.Name)
		}
		*target = filepath.Join(folder, path.Base(f.Name))
		if err := os.WriteFile(*target, data, 0o600); err != nil {
			return nil, err
		}
	}
	if d.Wheel == "" && d.Sdist == "" {
		return nil, fmt.Errorf("the package index has no release %s of %s", version, name)
	}
	return d, nil
}

func nameAndVersion(file string) (name, version string) {
	if stem, ok := strings.CutSuffix(file, ".whl"); ok {
		parts := strings.Split(stem, "-")
		if len(parts) < 2 {
			return "", ""
		}
		return parts[0], parts[1]
	}
	stem := strings.TrimSuffix(strings.TrimSuffix(file, ".tar.gz"), ".zip")
	at := strings.LastIndexByte(stem, '-')
	if at < 0 {
		return "", ""
	}
	return stem[:at], stem[at+1:]
}

func get(ctx context.Context, address *url.URL, accept string, limit int64) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address.String(), nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Accept", accept)
	response, err := (&http.Client{Timeout: 5 * time.Minute}).Do(request)
	if err != nil {
		var inURL *url.Error
		if errors.As(err, &inURL) {
			err = inURL.Err // without the address, which may hold credentials
		}
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the index answered %s", response.Status)
	}
	data, err := io.ReadAll(io.LimitReader(response.Body, limit+1))
	if err == nil && int64(len(data)) > limit {
		err = fmt.Errorf("larger than %d MB", limit>>20)
	}
	return data, err
}
