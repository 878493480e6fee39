package inspect

import (
	"archive/tar"
	"archive/zip"
	"compress/bzip2"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
)

// Bounds of what is unpacked.
const (
	maxEntries = 100_000
	maxFile    = 64 << 20  // bytes of one file; what is longer is left out and said
	maxTotal   = 768 << 20 // bytes of one package
	maxRatio   = 1000      // unpacked to packed size of one entry
)

// A Kind says how a package is packed.
type Kind uint8

const (
	Folder Kind = iota
	Wheel
	Sdist
	Single // one file
)

// An Entry is one file of a package. Data is nil for files that nothing here reads: pictures, texts.
type Entry struct {
	Path string // slash-separated, within the package
	Data []byte
	Size int64
}

// A Package is what Open unpacked into memory.
type Package struct {
	Name     string // as it was named; paths of findings begin with it
	Kind     Kind
	Entries  []Entry // sorted by path
	Problems []finding.Problem

	total int64
}

// Open reads the package at abs, which is reported as name. An archive that cannot be read at all is
// an error; an entry that is refused is a problem.
func Open(name, abs string) (*Package, error) {
	info, err := os.Stat(abs)
	if err != nil {
		return nil, err
	}
	p := &Package{Name: filepath.ToSlash(name)}
	lower := strings.ToLower(abs)
	switch {
	case info.IsDir():
		p.Name = strings.TrimSuffix(p.Name, "/")
		err = p.openFolder(abs)
	case hasSuffix(lower, ".whl", ".egg", ".pyz", ".pex"):
		p.Kind, err = Wheel, p.openZip(abs)
	case strings.HasSuffix(lower, ".zip"):
		p.Kind, err = Sdist, p.openZip(abs)
	case hasSuffix(lower, ".tar.gz", ".tgz", ".tar.bz2", ".tar"):
		p.Kind, err = Sdist, p.openTar(abs)
	default:
		p.Kind, p.Name = Single, filepath.ToSlash(filepath.Dir(name))
		var file *os.File
		if file, err = os.Open(abs); err == nil {
			p.take(filepath.Base(abs), info.Size(), file)
			file.Close()
		}
	}
	slices.SortStableFunc(p.Entries, func(a, b Entry) int { return strings.Compare(a.Path, b.Path) })
	return p, err
}

func hasSuffix(text string, suffixes ...string) bool {
	return slices.ContainsFunc(suffixes, func(s string) bool { return strings.HasSuffix(text, s) })
}

func (p *Package) problem(name, message string) {
	p.Problems = append(p.Problems, finding.Problem{Kind: finding.ProblemLimit, Path: path.Join(p.Name, name), Message: message})
}

var errFull = errors.New("the package is larger than what is inspected")

// take adds one file. Only the beginning is kept of what is neither code nor a model.
func (p *Package) take(name string, size int64, from io.Reader) error {
	name = strings.TrimPrefix(path.Clean(strings.ReplaceAll(name, `\`, "/")), "./")
	if !filepath.IsLocal(filepath.FromSlash(name)) {
		p.problem("", fmt.Sprintf("an entry leads out of the package: %q", name))
		return nil
	}
	if len(p.Entries) >= maxEntries {
		p.problem("", fmt.Sprintf("more than %d files; the others were not inspected", maxEntries))
		return errFull
	}
	limit := int64(16)
	const glance = 512 // enough to tell a pickle
	data, err := io.ReadAll(io.LimitReader(from, glance))
	if isRead(name) || looksPickled(data) {
		limit = maxFile
		if err == nil && len(data) == glance {
			var rest []byte
			rest, err = io.ReadAll(io.LimitReader(from, limit+1-glance))
			data = append(data, rest...)
		}
	}
	if err != nil {
		p.problem(name, "cannot be unpacked: "+err.Error())
		return nil
	}
	if int64(len(data)) > limit {
		if limit == maxFile {
			p.problem(name, fmt.Sprintf("larger than %d MB; not inspected", maxFile>>20))
		}
		data = slices.Clone(data[:16])
	}
	if p.total += int64(len(data)); p.total > maxTotal {
		p.problem("", fmt.Sprintf("more than %d MB; the rest was not inspected", maxTotal>>20))
		return errFull
	}
	p.Entries = append(p.Entries, Entry{Path: name, Data: data, Size: size})
	return nil
}

// isRead says whether the whole of a file is wanted, by its name.
func isRead(name string) bool {
	switch path.Base(name) {
	case "RECORD", "METADATA", "WHEEL", "PKG-INFO", "entry_points.txt", "setup.cfg", "pyproject.toml", "requirements.txt":
		return true
	}
	return isPython(name) || isModel(name) || isPackedModel(name) || builds[path.Base(name)] || hasSuffix(name, ".pth", ".start", ".h5", ".hdf5", ".yml", ".yaml", ".ipynb", ".cmake", ".c", ".cc", ".cpp", ".pyx", "/build.rs") ||
		name == "build.rs" || ordersFile.MatchString(name) || opensFolder(name) || isTemplate(name)
}

func (p *Package) openFolder(root string) error {
	return filepath.WalkDir(root, func(abs string, d fs.DirEntry, err error) error {
		relative, _ := filepath.Rel(root, abs)
		if err != nil {
			p.Problems = append(p.Problems, finding.Problem{Kind: finding.ProblemUnreadable, Path: path.Join(p.Name, filepath.ToSlash(relative)), Message: err.Error()})
			return nil
		}
		if d.IsDir() && d.Name() == ".git" {
			return fs.SkipDir
		}
		if !d.Type().IsRegular() {
			return nil // folders; links and devices are not followed
		}
		info, err := d.Info()
		if err != nil {
			return nil // vanished
		}
		file, err := os.Open(abs)
		if err != nil {
			p.problem(filepath.ToSlash(relative), "cannot be read")
			return nil
		}
		defer file.Close()
		return stop(p.take(filepath.ToSlash(relative), info.Size(), file), fs.SkipAll)
	})
}

// stop turns the sign that a bound was reached, which has been noted, into what ends the caller's loop.
func stop(err, end error) error {
	if errors.Is(err, errFull) {
		return end
	}
	return err
}

func (p *Package) openZip(abs string) error {
	archive, err := zip.OpenReader(abs)
	if err != nil {
		return fmt.Errorf("%s: %w", p.Name, err)
	}
	defer archive.Close()
	for _, entry := range archive.File {
		if !entry.Mode().IsRegular() {
			continue
		}
		if entry.UncompressedSize64 > maxRatio*(entry.CompressedSize64+1) && entry.UncompressedSize64 > 1<<20 {
			p.problem(entry.Name, "unpacks to far more than its size; not inspected")
			continue
		}
		content, err := entry.Open()
		if err != nil {
			p.problem(entry.Name, "cannot be unpacked: "+err.Error())
			continue
		}
		err = p.take(entry.Name, int64(entry.UncompressedSize64), content)
		content.Close()
		if err != nil {
			return stop(err, nil)
		}
	}
	return nil
}

// openTar reads a source distribution; the folder that all its files lie in is left out of the paths.
func (p *Package) openTar(abs string) error {
	file, err := os.Open(abs)
	if err != nil {
		return err
	}
	defer file.Close()
	var packed io.Reader = file
	switch {
	case hasSuffix(abs, ".bz2"):
		packed = bzip2.NewReader(file)
	case hasSuffix(abs, ".gz", ".tgz"):
		if packed, err = gzip.NewReader(file); err != nil {
			return fmt.Errorf("%s: %w", p.Name, err)
		}
	}
	archive := tar.NewReader(io.LimitReader(packed, 4*maxTotal))
	for {
		header, err := archive.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", p.Name, err)
		}
		if header.Typeflag != tar.TypeReg {
			continue
		}
		name := path.Clean(header.Name)
		if _, below, ok := strings.Cut(name, "/"); ok && !strings.HasPrefix(name, "../") {
			name = below
		}
		if err := p.take(name, header.Size, archive); err != nil {
			return stop(err, nil)
		}
	}
}
