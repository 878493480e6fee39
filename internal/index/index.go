// Package index asks a package index what it has: the releases of a project, their files, when they
// were uploaded, whether they were withdrawn and what attests where they come from.
//
// A Client speaks the simple API (PEP 503, 691, 700, 714, 740, 792), as JSON where the index can and as
// HTML where it cannot. It is asked only on demand. No address is written here: Default asks pip for
// the one that it would use. Start with Client.Project.
package index

import (
	"cmp"
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/pep440"
)

// Bounds of one answer: the largest project pages have some 20 MB.
const (
	maxPage     = 64 << 20
	MaxDownload = 512 << 20
)

// A Client asks one package index about projects. It may be used from several goroutines.
type Client struct {
	URL    string // of the simple API, may hold credentials
	Client *http.Client
}

// New returns a client that trusts what pip is told to trust besides the system's certificates.
func New(address string) *Client {
	return &Client{URL: address, Client: &http.Client{Timeout: 5 * time.Minute, Transport: transport()}}
}

func transport() *http.Transport {
	t := http.DefaultTransport.(*http.Transport).Clone()
	for _, name := range []string{"PIP_CERT", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"} {
		pem, err := os.ReadFile(os.Getenv(name))
		if err != nil {
			continue // not set, or meant for somebody else
		}
		pool, err := x509.SystemCertPool()
		if err != nil {
			pool = x509.NewCertPool()
		}
		pool.AppendCertsFromPEM(pem)
		t.TLSClientConfig = &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}
		break
	}
	return t
}

// defaultInHelp is how pip's own help names the index that it uses when nobody says otherwise.
var defaultInHelp = regexp.MustCompile(`--index-url\s[^(]*\(default\s+(https?://[^\s)]+)\)`)

// Default asks pip which index it uses when none is configured; "" when there is no pip, or it does
// not say.
func Default(ctx context.Context) string {
	for _, command := range [][]string{{"pip"}, {"pip3"}, {"python3", "-m", "pip"}} {
		program, err := exec.LookPath(command[0])
		if err != nil {
			continue
		}
		ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
		out, err := exec.CommandContext(ctx, program, append(command[1:], "download", "--help")...).Output()
		cancel()
		if match := defaultInHelp.FindSubmatch(out); err == nil && match != nil {
			return string(match[1])
		}
	}
	return ""
}

// A Project is what an index says about a package.
type Project struct {
	Versions []string `json:"versions"`
	Status   struct {
		Marker string `json:"status"`
		Reason string `json:"reason"`
	} `json:"project-status"`
	Meta struct {
		Version string `json:"api-version"`
	} `json:"meta"`
	Files   []File `json:"files"`
	Missing bool   `json:"-"` // the index does not know the name
}

// TellsProvenance tells whether the index says which files have attestations, as from version 1.3 of
// the API on; mirrors often speak an older one.
func (project *Project) TellsProvenance() bool {
	var major, minor int
	if _, err := fmt.Sscanf(project.Meta.Version, "%d.%d", &major, &minor); err == nil && (major > 1 || minor >= 3) {
		return true
	}
	return slices.ContainsFunc(project.Files, func(f File) bool { return f.Provenance != "" })
}

// A File is one wheel or source archive of a release.
type File struct {
	Name       string            `json:"filename"`
	URL        string            `json:"url"` // absolute
	Hashes     map[string]string `json:"hashes"`
	Yanked     yanked            `json:"yanked"`
	Upload     string            `json:"upload-time"`
	Provenance string            `json:"provenance"` // where its attestations are (PEP 740), absolute; "" for none
}

// yanked is why a file was withdrawn: "" when it was not, "yanked" without a reason.
type yanked string

func (y *yanked) UnmarshalJSON(text []byte) error {
	var reason string
	switch {
	case string(text) == "false" || string(text) == "null":
		*y = ""
	case json.Unmarshal(text, &reason) == nil && reason != "":
		*y = yanked(reason)
	default:
		*y = "yanked"
	}
	return nil
}

// Version returns the version in the file's name.
func (f *File) Version() string {
	_, version := inventory.NameOfArchive(f.Name)
	return version
}

// IsWheel tells a wheel from a source archive.
func (f *File) IsWheel() bool { return strings.HasSuffix(f.Name, ".whl") }

// Uploaded returns when the file came to the index; zero when it does not say.
func (f *File) Uploaded() time.Time {
	at, _ := time.Parse(time.RFC3339, f.Upload)
	return at
}

// Project asks about one name. A name that the index does not know is no error: Missing is set.
func (c *Client) Project(ctx context.Context, name string) (*Project, error) {
	base, err := url.Parse(c.URL)
	if err != nil || base.Host == "" {
		return nil, errors.New("what is configured as package index is no address")
	}
	page := base.JoinPath(pep440.Normalize(name), "/")
	body, kind, err := c.get(ctx, page, "application/vnd.pypi.simple.v1+json, text/html;q=0.1", maxPage)
	if errors.Is(err, errMissing) {
		return &Project{Missing: true}, nil
	}
	if err != nil {
		return nil, err
	}
	project := &Project{}
	if strings.Contains(kind, "json") {
		if err := json.Unmarshal(body, project); err != nil {
			return nil, fmt.Errorf("read the index's answer: %w", err)
		}
	} else {
		project.readHTML(string(body))
	}
	project.complete(page)
	return project, nil
}

// complete makes addresses absolute and lists the versions where the index did not (before PEP 700).
func (project *Project) complete(page *url.URL) {
	seen := map[string]bool{}
	for i := range project.Files {
		f := &project.Files[i]
		f.URL = absolute(page, f.URL)
		f.Provenance = absolute(page, f.Provenance)
		seen[f.Version()] = true
	}
	if len(project.Versions) == 0 {
		delete(seen, "")
		for version := range seen {
			project.Versions = append(project.Versions, version)
		}
		slices.Sort(project.Versions)
	}
}

func absolute(page *url.URL, link string) string {
	at, err := page.Parse(link)
	if err != nil || link == "" {
		return ""
	}
	return at.String()
}

var (
	tagPattern       = regexp.MustCompile(`(?is)<(a|meta)\s((?:[^>"']|"[^"]*"|'[^']*')*)>`)
	attributePattern = regexp.MustCompile(`(?is)([a-z][a-z-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?`)
)

// readHTML reads the links of a page as PEP 503 has them.
func (project *Project) readHTML(text string) {
	for _, tag := range tagPattern.FindAllStringSubmatch(text, -1) {
		attributes := map[string]string{}
		for _, a := range attributePattern.FindAllStringSubmatch(tag[2], -1) {
			attributes[strings.ToLower(a[1])] = html.UnescapeString(a[2] + a[3] + a[4])
		}
		if strings.EqualFold(tag[1], "meta") {
			if attributes["name"] == "pypi:project-status" {
				project.Status.Marker = attributes["content"]
			}
			continue
		}
		link, fragment, _ := strings.Cut(attributes["href"], "#")
		f := File{URL: link, Provenance: attributes["data-provenance"], Hashes: map[string]string{}}
		f.Name, _, _ = strings.Cut(link, "?")
		f.Name = path.Base(f.Name)
		if decoded, err := url.PathUnescape(f.Name); err == nil {
			f.Name = decoded
		}
		if algorithm, digest, ok := strings.Cut(fragment, "="); ok {
			f.Hashes[algorithm] = digest
		}
		if reason, ok := attributes["data-yanked"]; ok {
			f.Yanked = yanked(cmp.Or(reason, "yanked"))
		}
		project.Files = append(project.Files, f)
	}
}

// Newest returns the newest version that is final and not yanked among those that allowed admits; ""
// when there is none.
func (project *Project) Newest(allowed func(pep440.Version) bool) string {
	var newest pep440.Version
	for _, f := range project.Files {
		v, err := pep440.Parse(f.Version())
		if err != nil || v.IsPrerelease() || f.Yanked != "" || !allowed(v) {
			continue
		}
		if newest.IsZero() || v.Compare(newest) > 0 {
			newest = v
		}
	}
	if newest.IsZero() {
		return ""
	}
	return newest.Raw()
}

// Release returns the files of one version, wheels first.
func (project *Project) Release(version string) []File {
	want, err := pep440.Parse(version)
	if err != nil {
		return nil
	}
	var files []File
	for _, f := range project.Files {
		if v, err := pep440.Parse(f.Version()); err == nil && v.Compare(want) == 0 {
			files = append(files, f)
		}
	}
	slices.SortStableFunc(files, func(a, b File) int {
		return cmp.Compare(wheelFirst(&a), wheelFirst(&b))
	})
	return files
}

func wheelFirst(f *File) int {
	if f.IsWheel() {
		return 0
	}
	return 1
}

// Download puts a file into a folder and checks its hash; it is not unpacked.
func (c *Client) Download(ctx context.Context, f *File, folder string) (string, error) {
	address, err := url.Parse(f.URL)
	if err != nil {
		return "", err
	}
	if address.Scheme == "file" {
		return "", errors.New("it is a local file")
	}
	if base, err := url.Parse(c.URL); err == nil && base.Host == address.Host && address.User == nil {
		address.User = base.User
	}
	data, _, err := c.get(ctx, address, "*/*", MaxDownload)
	if err != nil {
		return "", fmt.Errorf("download %s: %w", f.Name, err)
	}
	sum := sha256.Sum256(data)
	if want := f.Hashes["sha256"]; want != "" && !strings.EqualFold(want, hex.EncodeToString(sum[:])) {
		return "", fmt.Errorf("download %s: its hash is not the one that the index gives", f.Name)
	}
	target := filepath.Join(folder, filepath.Base(filepath.FromSlash(path.Base(f.Name))))
	return target, os.WriteFile(target, data, 0o600)
}

// CoreMetadata returns the metadata of a file without downloading the file (PEP 714); "" when the index
// does not serve it apart. Mirrors leave out the flag that says so, so it is just asked for.
func (c *Client) CoreMetadata(ctx context.Context, f *File) (string, error) {
	address, err := url.Parse(f.URL)
	if err != nil {
		return "", err
	}
	address.Path += ".metadata"
	body, _, err := c.get(ctx, address, "*/*", maxPage)
	if errors.Is(err, errMissing) {
		return "", nil
	}
	return string(body), err
}

var errMissing = errors.New("the index does not know it")

// get fetches an address; errors never name it, because it may hold credentials.
func (c *Client) get(ctx context.Context, address *url.URL, accept string, limit int64) (body []byte, kind string, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address.String(), nil)
	if err != nil {
		return nil, "", err
	}
	request.Header.Set("Accept", accept)
	client := c.Client
	if client == nil {
		client = New(c.URL).Client
	}
	response, err := client.Do(request)
	if err != nil {
		var inURL *url.Error
		if errors.As(err, &inURL) {
			err = inURL.Err
		}
		return nil, "", err
	}
	defer response.Body.Close()
	switch response.StatusCode {
	case http.StatusOK:
	case http.StatusNotFound:
		return nil, "", errMissing
	default:
		return nil, "", fmt.Errorf("the index answered %s", response.Status)
	}
	body, err = io.ReadAll(io.LimitReader(response.Body, limit+1))
	if err == nil && int64(len(body)) > limit {
		err = fmt.Errorf("larger than %d MB", limit>>20)
	}
	return body, response.Header.Get("Content-Type"), err
}
