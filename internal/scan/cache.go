package scan

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/gob"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/adderstone/adderstone/internal/advisory"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/source"
)

// The cache holds the result of each program in a scan under a key that is made of everything the result
// depends on: this very binary, the settings, rules and advisory data, the day, and the content of
// every file of the program that an engine reads. Analysis is of whole programs, so one changed file can change
// findings anywhere in its own; a key for the whole is the only one that is never wrong. Any change makes
// another key, and entries that nobody asked for in a month are deleted.

// cacheKey returns the key of this run, or "" where it cannot be cached.
func (p *project) cacheKey(ctx context.Context) string {
	s := p.session
	secrets := s.Secrets
	secrets.Key = nil // the hash below holds it
	if s.NoCache || len(s.Texts) > 0 || s.before != nil || !reflect.ValueOf(secrets).IsZero() || cacheFolder() == "" {
		return ""
	}
	h := sha256.New()
	say := func(parts ...any) {
		text, err := json.Marshal(parts)
		if err != nil {
			panic(err) // plain values only
		}
		h.Write(append(text, '\n'))
	}
	say("adderstone scan 1", s.Version, binaryID())
	say(s.Secrets.Key)
	say(s.Dir, s.Paths, s.Only, s.Sources, s.Profile, s.Exclude, s.Today, s.Config, s.Config.File)
	if !hashRules(h, s.ruleFolders()) || s.wants("deps") && !p.apart && !p.hashDependencies(h) {
		return ""
	}
	say(p.list.Unread)
	sums := make([][sha256.Size]byte, len(p.list.Entries))
	var unreadable atomic.Bool
	s.parallel(ctx, "reading", len(sums), func(i int) {
		if e := p.list.Entries[i]; s.reads(e) && !sumFile(e.Abs, &sums[i]) {
			unreadable.Store(true)
		}
	})
	if unreadable.Load() || ctx.Err() != nil {
		return ""
	}
	for i, e := range p.list.Entries {
		say(e.Path, e.Abs, e.Class, e.Named)
		h.Write(sums[i][:])
	}
	return hex.EncodeToString(h.Sum(nil))
}

// reads reports whether an engine of the session reads the content of a file.
func (s *Session) reads(e source.Entry) bool {
	if s.wants("secrets") {
		return true
	}
	base := path.Base(e.Path)
	return e.Class != source.Other && e.Class != source.Cython || base == "pyproject.toml" || base == "setup.cfg" || isLock(base)
}

func sumFile(abs string, sum *[sha256.Size]byte) bool {
	file, _, err := source.Open(abs)
	if err != nil {
		return false
	}
	defer file.Close()
	h := sha256.New()
	if _, err := io.Copy(h, file); err != nil {
		return false
	}
	h.Sum(sum[:0])
	return true
}

// hashRules adds the content of the user's own rules.
func hashRules(h hash.Hash, folders []string) bool {
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			text, err := os.ReadFile(name)
			fmt.Fprintf(h, "%q %d\n", name, len(text))
			h.Write(text)
			return err
		})
		if err != nil {
			return false
		}
	}
	return true
}

// hashDependencies adds what the project declares, and the advisory data it is compared with.
func (p *project) hashDependencies(h hash.Hash) bool {
	request := p.dependencyRequest()
	inventory, err := request.Collect()
	if err != nil {
		return false
	}
	seen := map[*source.File]bool{}
	add := func(place source.Place) {
		if f := place.File; f != nil && !seen[f] {
			seen[f] = true
			fmt.Fprintf(h, "%q %q %d\n", f.Path, f.Abs, len(f.Text))
			io.WriteString(h, f.Text)
		}
	}
	for _, dependency := range inventory.Packages {
		add(dependency.Place)
		fmt.Fprintf(h, "%q %q %q\n", dependency.Name, dependency.Version, dependency.Specifier)
	}
	for _, setting := range inventory.Settings {
		add(setting.Place)
	}
	fmt.Fprintln(h, inventory.Problems)
	databases := p.session.Advisories
	if named := p.session.Config.Deps.Database; len(databases) == 0 && named != "" {
		databases = []string{named}
	}
	if len(databases) == 0 {
		if stored, err := advisory.CachePath(); err == nil {
			if _, err := os.Stat(stored); err == nil {
				databases = []string{stored}
			}
		}
	}
	for _, database := range databases {
		err := filepath.WalkDir(database, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			var sum [sha256.Size]byte
			if !sumFile(name, &sum) {
				return fs.ErrPermission
			}
			fmt.Fprintf(h, "%q %x\n", name, sum)
			return nil
		})
		if err != nil {
			return false
		}
	}
	return true
}

// binaryID tells this build from any other: the beginning of the executable, where Go writes the
// build's own hash, with its size and time.
func binaryID() string {
	name, err := os.Executable()
	if err != nil {
		return ""
	}
	file, err := os.Open(name)
	if err != nil {
		return ""
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return ""
	}
	h := sha256.New()
	if _, err := io.CopyN(h, file, min(info.Size(), 64<<10)); err != nil {
		return ""
	}
	return fmt.Sprintf("%x %d %d", h.Sum(nil), info.Size(), info.ModTime().UnixNano())
}

// cacheFolder is where results are kept, or "".
func cacheFolder() string {
	folder, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(folder, "adderstone", "scans")
}

// The types below are a result in a form that can be written: pointers become numbers in tables.
type (
	storedResult struct {
		Abouts   []finding.About
		Texts    []storedText
		Findings []storedFinding
		InForce  []int // Result.Abouts, in Abouts
		Problems []finding.Problem
		Files    int
		Lines    int
		Examined int
		Accepted policy.Accepted
	}
	storedText struct {
		Path, Abs, Text string
		Cells           []source.Cell
	}
	storedPlace struct {
		Text  int
		Range source.Range
	}
	storedFinding struct {
		Finding finding.Finding // with every pointer to an About or a File taken out
		About   int
		Also    []int
		Place   storedPlace
		Trace   []storedPlace
		Ways    [][]storedPlace
		Edits   []storedPlace
	}
)

// load reads the result of an earlier run. Whatever is wrong with an entry, it only is not there.
func loadResult(key string) (*Result, bool) {
	name := filepath.Join(cacheFolder(), key[:2], key)
	file, err := os.Open(name)
	if err != nil {
		return nil, false
	}
	defer file.Close()
	unpacked, err := gzip.NewReader(file)
	if err != nil {
		return nil, false
	}
	data, err := io.ReadAll(unpacked) // to its end, where the checksum is
	if err != nil {
		return nil, false
	}
	var stored storedResult
	if gob.NewDecoder(bytes.NewReader(data)).Decode(&stored) != nil {
		return nil, false
	}
	now := time.Now()
	os.Chtimes(name, now, now) // somebody still asks for it
	return stored.restore(), true
}

func (stored *storedResult) restore() *Result {
	files := make([]*source.File, len(stored.Texts))
	for i, t := range stored.Texts {
		files[i] = &source.File{Path: t.Path, Abs: t.Abs, Text: t.Text, Cells: t.Cells}
	}
	place := func(p storedPlace) source.Place { return source.Place{File: files[p.Text], Range: p.Range} }
	r := &Result{Problems: stored.Problems, Files: stored.Files, Lines: stored.Lines, examined: stored.Examined, accepted: stored.Accepted}
	for _, i := range stored.InForce {
		r.Abouts = append(r.Abouts, &stored.Abouts[i])
	}
	for _, s := range stored.Findings {
		f := s.Finding
		f.About, f.Place = &stored.Abouts[s.About], place(s.Place)
		for _, i := range s.Also {
			f.Also = append(f.Also, &stored.Abouts[i])
		}
		for i := range f.Trace {
			f.Trace[i].Place = place(s.Trace[i])
		}
		for i, way := range f.Ways {
			for j := range way {
				way[j].Place = place(s.Ways[i][j])
			}
		}
		for i := range s.Edits {
			f.Fix.Edits[i].Place = place(s.Edits[i])
		}
		r.Findings = append(r.Findings, f)
	}
	return r
}

// storeResult keeps a result. A cache that cannot be written is no reason to complain.
func storeResult(key string, r *Result) {
	stored := storedResult{Problems: r.Problems, Files: r.Files, Lines: r.Lines, Examined: r.examined, Accepted: r.accepted}
	stored.Accepted.Renamed = nil
	abouts, texts := map[*finding.About]int{}, map[*source.File]int{}
	about := func(a *finding.About) int {
		i, known := abouts[a]
		if !known {
			i = len(stored.Abouts)
			abouts[a] = i
			stored.Abouts = append(stored.Abouts, *a)
		}
		return i
	}
	place := func(p source.Place) storedPlace {
		f := p.File
		if f == nil {
			f = source.NewFile("", "")
		}
		i, known := texts[f]
		if !known {
			i = len(stored.Texts)
			texts[f] = i
			stored.Texts = append(stored.Texts, storedText{f.Path, f.Abs, f.Text, f.Cells})
		}
		return storedPlace{i, p.Range}
	}
	for _, a := range r.Abouts {
		stored.InForce = append(stored.InForce, about(a))
	}
	for _, f := range r.Findings {
		s := storedFinding{About: about(f.About), Place: place(f.Place)}
		for _, a := range f.Also {
			s.Also = append(s.Also, about(a))
		}
		apart := func(steps []finding.Step) (places []storedPlace, rest []finding.Step) {
			rest = slices.Clone(steps)
			for i := range rest {
				places = append(places, place(rest[i].Place))
				rest[i].Place = source.Place{}
			}
			return places, rest
		}
		s.Trace, f.Trace = apart(f.Trace)
		f.Ways = slices.Clone(f.Ways)
		s.Ways = make([][]storedPlace, len(f.Ways))
		for i := range f.Ways {
			s.Ways[i], f.Ways[i] = apart(f.Ways[i])
		}
		if f.Fix != nil {
			fix := *f.Fix
			fix.Edits = slices.Clone(fix.Edits)
			for i := range fix.Edits {
				s.Edits = append(s.Edits, place(fix.Edits[i].Place))
				fix.Edits[i].Place = source.Place{}
			}
			f.Fix = &fix
		}
		f.About, f.Also, f.Place = nil, nil, source.Place{}
		s.Finding = f
		stored.Findings = append(stored.Findings, s)
	}
	var packed bytes.Buffer
	z, err := gzip.NewWriterLevel(&packed, gzip.BestSpeed)
	if err != nil || gob.NewEncoder(z).Encode(&stored) != nil || z.Close() != nil {
		return
	}
	writeCache(key, packed.Bytes())
}

func writeCache(key string, packed []byte) {
	folder := filepath.Join(cacheFolder(), key[:2])
	if os.MkdirAll(folder, 0o700) != nil {
		return
	}
	file, err := os.CreateTemp(folder, "new-*")
	if err != nil {
		return
	}
	_, err = file.Write(packed)
	if closed := file.Close(); err != nil || closed != nil || os.Rename(file.Name(), filepath.Join(folder, key)) != nil {
		os.Remove(file.Name())
	}
	forgetOld()
}

// forgetOld deletes entries that nobody asked for in a month, and what an interrupted run left.
func forgetOld() {
	const keep = 30 * 24 * time.Hour
	filepath.WalkDir(cacheFolder(), func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return nil
		}
		info, err := entry.Info()
		if err != nil {
			return nil
		}
		age := time.Since(info.ModTime())
		if age > keep || age > time.Hour && strings.HasPrefix(entry.Name(), "new-") {
			os.Remove(name)
		}
		return nil
	})
}
