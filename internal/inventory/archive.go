package inventory

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/bzip2"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// Bounds of what is taken out of an archive. Only metadata is read, which is small; the bounds are
// for archives that are made to hurt.
const (
	maxEntries  = 200_000
	maxEntry    = 16 << 20  // bytes of one metadata file
	maxUnpacked = 512 << 20 // bytes a compressed tar is read for
	maxRatio    = 1000      // unpacked to packed size of a metadata file
)

// archiveProblem notes what makes an archive unreadable; there is no line to point to.
func (r *reader) archiveProblem(expected string) { r.problem(0, expected) }

// openZip calls visit for the entries that want accepts, with their text. It returns false when the
// file is no archive, which is then said.
func (r *reader) openZip(want func(name string) bool, visit func(file *source.File)) bool {
	archive, err := zip.OpenReader(r.abs)
	if err != nil {
		r.archiveProblem("a zip archive: " + reason(err))
		return false
	}
	defer archive.Close()
	for i, entry := range archive.File {
		if i >= maxEntries {
			r.archiveProblem(fmt.Sprintf("at most %d entries in an archive", maxEntries))
			break
		}
		if !want(entry.Name) {
			continue
		}
		text, err := readZipEntry(entry)
		if err != nil {
			r.archiveProblem("a readable " + quoteShort(entry.Name) + ": " + reason(err))
			continue
		}
		visit(source.NewFile(r.file.Path+"/"+entry.Name, decodeText(text)))
	}
	return true
}

var (
	errTooLarge = fmt.Errorf("larger than %d MB", maxEntry>>20)
	errRatio    = errors.New("unpacks to far more than its size; this is how archives are built to do harm")
)

func readZipEntry(entry *zip.File) ([]byte, error) {
	if entry.UncompressedSize64 > maxEntry {
		return nil, errTooLarge
	}
	if entry.UncompressedSize64 > maxRatio*(entry.CompressedSize64+1) {
		return nil, errRatio
	}
	content, err := entry.Open()
	if err != nil {
		return nil, err
	}
	defer content.Close()
	return readBounded(content)
}

// readBounded reads one metadata file, whatever its header claims about its size.
func readBounded(from io.Reader) ([]byte, error) {
	text, err := io.ReadAll(io.LimitReader(from, maxEntry+1))
	if err == nil && len(text) > maxEntry {
		return nil, errTooLarge
	}
	return text, err
}

// inside returns a reader for a file of this archive.
func (r *reader) inside(file *source.File) *reader {
	return &reader{walk: r.walk, inv: r.inv, file: file, format: r.format}
}

func isDistMetadata(name string) bool {
	return path.Base(name) == "METADATA" && strings.HasSuffix(path.Dir(name), ".dist-info") ||
		name == "EGG-INFO/PKG-INFO"
}

// readWheel reads the metadata of a wheel or egg: the package itself.
func readWheel(r *reader) {
	if info, err := os.Stat(r.abs); err == nil && info.IsDir() {
		return // an unpacked egg: its EGG-INFO is found on its own
	}
	found := false
	opened := r.openZip(isDistMetadata, func(file *source.File) {
		if found {
			return
		}
		p, at, ok := parseMetadata(file)
		if !ok {
			r.inside(file).problem(0, "Name and Version at the top of the metadata")
			return
		}
		found = true
		p.Direct = true
		r.inside(file).add(p, at)
	})
	if opened && !found {
		r.archiveProblem("*.dist-info/METADATA in the archive")
	}
}

// readPEX reads PEX files, shiv and other zipapps: PEX-INFO lists what is packed, else the metadata
// inside tells.
func readPEX(r *reader) {
	direct := map[string]bool{}
	seen := map[string]bool{}
	want := func(name string) bool { return name == "PEX-INFO" || isDistMetadata(name) }
	var packages []func()
	r.openZip(want, func(file *source.File) {
		inner := r.inside(file)
		if path.Base(file.Path) == "PEX-INFO" {
			doc := inner.openJSON()
			for _, name := range namesOfRequirements(doc.strings("requirements")) {
				direct[pep440.Normalize(name)] = true
			}
			for _, wheel := range doc.table("distributions") {
				item := doc.get("distributions", wheel)
				name, version := NameOfArchive(wheel)
				if name == "" {
					continue
				}
				p := Package{Written: name, Version: version, Hashes: []string{"sha256:" + item.text}}
				seen[pep440.Normalize(name)] = true
				packages = append(packages, func() {
					p.Direct = direct[pep440.Normalize(name)]
					inner.add(p, item.key)
				})
			}
			return
		}
		if p, at, ok := parseMetadata(file); ok {
			packages = append(packages, func() {
				if name := pep440.Normalize(p.Written); !seen[name] {
					seen[name] = true
					p.Direct = len(direct) == 0 || direct[name]
					inner.add(p, at)
				}
			})
		}
	})
	for _, add := range packages {
		add()
	}
}

// readSdist reads PKG-INFO at the top of a source distribution.
func readSdist(r *reader) {
	if strings.HasSuffix(r.abs, ".zip") {
		r.openZip(isTopPkgInfo, r.addSdist)
		return
	}
	file, err := os.Open(r.abs)
	if err != nil {
		r.archiveProblem("a file that can be read: " + reason(err))
		return
	}
	defer file.Close()
	var packed io.Reader
	if strings.HasSuffix(r.abs, ".bz2") {
		packed = bzip2.NewReader(file)
	} else if packed, err = gzip.NewReader(file); err != nil {
		r.archiveProblem("a gzip archive: " + reason(err))
		return
	}
	archive := tar.NewReader(io.LimitReader(packed, maxUnpacked))
	for range maxEntries {
		header, err := archive.Next()
		if err == io.EOF {
			return // no metadata: some other archive
		}
		if err != nil {
			r.archiveProblem("a tar archive: " + reason(err))
			return
		}
		if !isTopPkgInfo(header.Name) || header.Typeflag != tar.TypeReg {
			continue
		}
		text, err := readBounded(archive)
		if err != nil {
			r.archiveProblem("a readable PKG-INFO: " + reason(err))
			return
		}
		r.addSdist(source.NewFile(r.file.Path+"/"+header.Name, decodeText(bytes.TrimSpace(text))))
		return
	}
}

func isTopPkgInfo(name string) bool {
	return path.Base(name) == "PKG-INFO" && strings.Count(strings.TrimPrefix(name, "./"), "/") == 1
}

func (r *reader) addSdist(file *source.File) {
	p, at, ok := parseMetadata(file)
	if !ok {
		r.inside(file).problem(0, "Name and Version at the top of the metadata")
		return
	}
	p.Direct = true
	r.inside(file).add(p, at)
}
