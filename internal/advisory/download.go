package advisory

import (
	"cmp"
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
)

// Export is where OSV publishes its advisories about packages of PyPI, one archive that is renewed many times a day. The
// address is the one that https://google.github.io/osv.dev/data/ documents.
const Export = "https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip"

// An Update says what Refresh shall fetch.
type Update struct {
	From     []string // URLs, files or folders
	SHA256   string   // expected hash of the only URL or file; "" does not check
	Force    bool     // fetch although nothing changed
	Client   *http.Client
	Stall    time.Duration           // how long a server may send nothing; 0 means a minute
	Progress func(done, total int64) // may be nil; total is -1 when unknown
}

// maxDownload bounds a download; the OSV export for Python is 20 MB.
const maxDownload = 2 << 30

// remembered is kept beside a download to ask only for what changed.
type remembered struct {
	URL          string `json:"url"`
	ETag         string `json:"etag,omitempty"`
	LastModified string `json:"lastModified,omitempty"`
	SHA256       string `json:"sha256"`
	Indexed      bool   `json:"indexed,omitempty"` // the database was made of it; one that could not be read, or was left before that, has yet to be
}

// Refresh fetches advisory data, reads it, and puts the compact file to target in one step: whoever
// looks sees the old file or the new one. A download that was cut off goes on where it stopped.
// changed is false when the server said that nothing did and the file is there.
func Refresh(ctx context.Context, target string, update Update) (db *Database, changed bool, err error) {
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return nil, false, fmt.Errorf("make the cache folder: %w", err)
	}
	if update.SHA256 != "" && len(update.From) != 1 {
		return nil, false, errors.New("a hash is that of one file: give one place to take the data from")
	}
	var paths []string
	addresses := map[string]string{} // by the name of the downloaded file
	var downloads []string
	for _, from := range update.From {
		if !strings.Contains(from, "://") {
			if err := update.verify(from); err != nil {
				return nil, false, fmt.Errorf("read advisory data: %s: %w", from, err)
			}
			paths, changed = append(paths, from), true
			continue
		}
		file, fresh, err := fetch(ctx, filepath.Dir(target), from, update)
		if err != nil {
			return nil, false, fmt.Errorf("download %s: %w", withoutUser(from), err)
		}
		paths, changed = append(paths, file), changed || fresh
		addresses[filepath.Base(file)] = withoutUser(from)
		downloads = append(downloads, file)
	}
	if _, err := os.Stat(target); err == nil && !changed && !update.Force {
		db, err = Load([]string{target})
		return db, false, err
	}
	db, err = Load(paths)
	if err != nil {
		return nil, false, err
	}
	if db.IsEmpty() {
		return nil, false, errors.New("no advisory about a Python package in what was given; the old data is kept")
	}
	for i := range db.Sources {
		source := &db.Sources[i]
		if address := addresses[source.Name]; address != "" {
			// A file may be old however late it is read; what a server has now is of today.
			source.Name, source.Fetched = address, time.Now().UTC().Truncate(time.Second)
		}
	}
	if err := replace(target, db); err != nil {
		return nil, false, err
	}
	for _, file := range downloads {
		done := readRemembered(file)
		done.Indexed = true
		writeRemembered(file, done)
	}
	return db, true, nil
}

// replace writes a database and renames it into place.
func replace(target string, db *Database) error {
	file, err := os.CreateTemp(filepath.Dir(target), ".advisories-*")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name()) // gone already when the rename succeeded
	if err := db.Write(file); err != nil {
		file.Close()
		return err
	}
	if err := file.Chmod(0o644); err != nil {
		file.Close()
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	return os.Rename(file.Name(), target)
}

// fetch downloads a URL into the folder and returns the file. fresh is false when the copy from
// last time is still right.
func fetch(ctx context.Context, folder, from string, update Update) (file string, fresh bool, err error) {
	parsed, err := url.Parse(from)
	if err != nil || parsed.Scheme != "https" && parsed.Scheme != "http" || parsed.Host == "" {
		return "", false, errors.New("expected an address that begins with https://")
	}
	sum := sha256.Sum256([]byte(from))
	// The name stays as it is, because it tells the kind of the data (kev.json, all.zip).
	file = filepath.Join(folder, "downloads", hex.EncodeToString(sum[:6]), path.Base(parsed.Path))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return "", false, err
	}
	last := readRemembered(file)
	// A connection that stays open and brings nothing would hold everything up for as long as the client waits.
	ctx, giveUp := context.WithCancelCause(ctx)
	defer giveUp(nil)
	stall := update.Stall
	if stall == 0 {
		stall = time.Minute
	}
	silence := time.AfterFunc(stall, func() { giveUp(fmt.Errorf("the server sent nothing for %s", stall)) })
	defer silence.Stop()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, from, nil)
	if err != nil {
		return "", false, err
	}
	partial := file + ".part"
	begun := resume(request, partial, last, file, update.Force)
	client := update.Client
	if client == nil {
		client = &http.Client{Timeout: 30 * time.Minute}
	}
	response, err := client.Do(request)
	if err != nil {
		return "", false, cmp.Or(context.Cause(ctx), err)
	}
	defer response.Body.Close()
	switch response.StatusCode {
	case http.StatusNotModified:
		return file, !last.Indexed, update.verify(file)
	case http.StatusOK:
		begun = 0
	case http.StatusPartialContent:
		if !strings.HasPrefix(response.Header.Get("Content-Range"), fmt.Sprintf("bytes %d-", begun)) {
			os.Remove(partial) // some other piece would be put behind what is there
			return "", false, errors.New("the server sent another part than it was asked for; run the command again")
		}
	case http.StatusRequestedRangeNotSatisfiable:
		os.Remove(partial)
		os.Remove(partial + ".json")
		return "", false, errors.New("the server could not continue the interrupted download; run the command again")
	default:
		return "", false, fmt.Errorf("the server answered %s", response.Status)
	}
	now := remembered{URL: from, ETag: response.Header.Get("ETag"), LastModified: response.Header.Get("Last-Modified")}
	writeRemembered(partial, now)
	progress := func(done, total int64) {
		silence.Reset(stall)
		if update.Progress != nil {
			update.Progress(done, total)
		}
	}
	if err := receive(response, partial, begun, progress); err != nil {
		if context.Cause(ctx) != nil {
			err = fmt.Errorf("%w (%w)", err, context.Cause(ctx))
		}
		return "", false, err // the partial file stays: the next run goes on from there
	}
	if err := update.verify(partial); err != nil {
		os.Remove(partial)
		return "", false, err
	}
	if now.SHA256, err = hashFile(partial); err != nil {
		return "", false, err
	}
	if err := os.Rename(partial, file); err != nil {
		return "", false, err
	}
	os.Remove(partial + ".json")
	writeRemembered(file, now)
	return file, now.SHA256 != last.SHA256 || !last.Indexed, nil
}

// verify checks a file against the expected hash, if there is one.
func (u *Update) verify(file string) error {
	if u.SHA256 == "" {
		return nil
	}
	has, err := hashFile(file)
	if err == nil && !strings.EqualFold(u.SHA256, has) {
		err = fmt.Errorf("the content has the SHA-256 %s, expected %s", has, u.SHA256)
	}
	return err
}

// resume sets the headers that ask for what is missing or changed, and returns how many bytes of an
// interrupted download are there.
func resume(request *http.Request, partial string, last remembered, file string, force bool) int64 {
	half := readRemembered(partial)
	if info, err := os.Stat(partial); err == nil && info.Size() > 0 && half.URL == request.URL.String() {
		if mark := half.ETag; mark != "" && !strings.HasPrefix(mark, "W/") || half.LastModified != "" {
			if mark == "" {
				mark = half.LastModified
			}
			request.Header.Set("Range", fmt.Sprintf("bytes=%d-", info.Size()))
			request.Header.Set("If-Range", mark)
			return info.Size()
		}
	}
	if _, err := os.Stat(file); err == nil && !force && last.URL == request.URL.String() {
		if last.ETag != "" {
			request.Header.Set("If-None-Match", last.ETag)
		}
		if last.LastModified != "" {
			request.Header.Set("If-Modified-Since", last.LastModified)
		}
	}
	return 0
}

func receive(response *http.Response, partial string, begun int64, progress func(done, total int64)) error {
	mode := os.O_CREATE | os.O_WRONLY | os.O_TRUNC
	if begun > 0 {
		mode = os.O_WRONLY | os.O_APPEND
	}
	file, err := os.OpenFile(partial, mode, 0o644)
	if err != nil {
		return err
	}
	defer file.Close()
	total := int64(-1)
	if response.ContentLength >= 0 {
		total = begun + response.ContentLength
	}
	done := begun
	buffer := make([]byte, 256<<10)
	for {
		n, readErr := response.Body.Read(buffer)
		if _, err := file.Write(buffer[:n]); err != nil {
			return err
		}
		if done += int64(n); done > maxDownload {
			return fmt.Errorf("larger than %d MB", maxDownload>>20)
		}
		progress(done, total)
		if readErr == io.EOF {
			break
		}
		if readErr != nil {
			return fmt.Errorf("interrupted after %d bytes, run the command again to go on: %w", done, readErr)
		}
	}
	return file.Close()
}

func hashFile(name string) (string, error) {
	file, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer file.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// readRemembered returns what is known about a file; the zero value when nothing is.
func readRemembered(file string) remembered {
	var r remembered
	text, err := os.ReadFile(file + ".json")
	if err != nil || json.Unmarshal(text, &r) != nil {
		return remembered{}
	}
	return r
}

// writeRemembered is a convenience for the next run; without it everything is fetched again.
func writeRemembered(file string, r remembered) {
	if text, err := json.Marshal(r); err == nil {
		_ = os.WriteFile(file+".json", text, 0o644)
	}
}

// withoutUser cuts user and password from an address.
func withoutUser(from string) string {
	parsed, err := url.Parse(from)
	if err != nil {
		return from
	}
	parsed.User = nil
	return parsed.String()
}
