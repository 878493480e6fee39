package secret

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/bzip2"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"path"
	"strconv"
	"strings"

	"github.com/klauspost/compress/zstd"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
)

// Limits of what archives may give, so that a small file cannot keep a scan busy.
const (
	maxArchiveDepth = 5         // a bundle holds images, an image layers, a layer an sdist, and that what it packs
	maxUnpacked     = 512 << 20 // bytes out of one outer archive,
	maxRatio        = 20        // and for each byte of it: a large image is no bomb
	maxMembers      = 200_000
	maxWindow       = 32 << 20  // what a zstd stream may make its reader remember; the format recommends 8 MB
	maxZip          = 256 << 20 // a zip file's directory stands at its end, so one that is no file is read as a whole
)

// An opener walks the members of an archive.
type opener func(x *examiner, path string, in io.Reader, size int64) error

// archiveOf knows an archive by its first bytes; nil for anything else. Wheels, eggs and jars are zip
// files; sdists and container images are tar files, compressed or not.
func archiveOf(name string, head []byte) opener {
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), isZipApp(head):
		return (*examiner).zip
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
		return (*examiner).gzip
	case bytes.HasPrefix(head, []byte("BZh")) && len(head) > 10:
		return func(x *examiner, name string, in io.Reader, size int64) error {
			return x.inner(name, bzip2.NewReader(in))
		}
	case bytes.HasPrefix(head, []byte("\x28\xb5\x2f\xfd")):
		return (*examiner).zstd
	case isTar(head):
		return (*examiner).tar
	}
	for format, magic := range unopened {
		if bytes.HasPrefix(head, []byte(magic)) {
			return func(x *examiner, name string, _ io.Reader, _ int64) error {
				x.problem(finding.ProblemLimit, name, "archives of the format %s are not opened", format)
				return nil
			}
		}
	}
	return nil
}

// unopened are formats without a reader that bounds its memory, by the bytes that files begin with.
var unopened = map[string]string{"xz": "\xfd7zXZ\x00", "7z": "7z\xbc\xaf\x27\x1c", "rar": "Rar!\x1a\x07"}

// isZipApp knows a zip file behind a line that starts Python, as zipapp, pex and shiv write it.
func isZipApp(head []byte) bool {
	line, rest, _ := bytes.Cut(head, []byte("\n"))
	return bytes.HasPrefix(line, []byte("#!")) && bytes.HasPrefix(rest, []byte("PK\x03\x04"))
}

// isTar knows a tar file by its mark or, in the format that had none, by the checksum of its first header.
func isTar(head []byte) bool {
	const block, from, to = 512, 148, 156 // the checksum stands in octal, and counts as blanks itself
	if len(head) < block || head[0] == 0 {
		return false
	}
	if string(head[257:262]) == "ustar" {
		return true
	}
	want, err := strconv.ParseInt(strings.Trim(string(head[from:to]), " \x00"), 8, 32)
	for i, b := range head[:block] {
		if i >= from && i < to {
			b = ' '
		}
		want -= int64(b)
	}
	return err == nil && want == 0
}

// errFull ends the walk of an archive that has given its due.
var errFull = errors.New("limit reached")

func (x *examiner) archive(name string, open opener, in io.Reader, size int64) {
	if x.depth >= maxArchiveDepth {
		x.problem(finding.ProblemLimit, name, "archives are nested more than %d deep; this one was not opened", maxArchiveDepth)
		return
	}
	if x.depth == 0 {
		x.limit, x.unpacked, x.members = maxUnpacked, 0, 0
		in = &outerReader{x, in}
	}
	x.depth++
	err := open(x, name, in, size)
	x.depth--
	switch {
	case x.full(): // which ends all archives around as well
		if x.depth == 0 {
			x.problem(finding.ProblemLimit, name, "the archive holds more than %d MB or %d files; the rest was not examined", x.limit>>20, maxMembers)
		}
	case err != nil:
		x.problem(finding.ProblemUnreadable, name, "the archive is damaged: %v", err)
	}
}

// full says that the outermost archive has given its due.
func (x *examiner) full() bool { return x.unpacked >= x.limit || x.members > maxMembers }

// member examines one file of an archive.
func (x *examiner) member(archive, name string, in io.Reader) error {
	x.members++
	x.stream(archive+"!/"+strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, "\\", "/")), "/"), "", &innerReader{x, in}, -1)
	if x.full() {
		return errFull
	}
	return nil
}

// An outerReader reads the outermost archive and lets more be unpacked the more it has read.
type outerReader struct {
	x  *examiner
	in io.Reader
}

func (r *outerReader) Read(p []byte) (int, error) {
	n, err := r.in.Read(p)
	r.x.limit += maxRatio * int64(n)
	return n, err
}

// An innerReader counts what archives give, each layer of them, and ends when that is too much.
type innerReader struct {
	x  *examiner
	in io.Reader
}

func (r *innerReader) Read(p []byte) (int, error) {
	left := r.x.limit - r.x.unpacked
	if left <= 0 {
		return 0, io.EOF
	}
	n, err := r.in.Read(p[:min(int64(len(p)), left)])
	r.x.unpacked += int64(n)
	return n, err
}

func (x *examiner) zip(name string, in io.Reader, size int64) error {
	var content io.ReaderAt
	if x.depth == 1 && x.file != nil {
		content = x.file
		x.limit += maxRatio * size
	} else {
		data, err := io.ReadAll(io.LimitReader(in, maxZip+1))
		if err != nil {
			return err
		}
		if len(data) > maxZip {
			x.problem(finding.ProblemLimit, name, "zip files above %d MB are opened only as files of their own", maxZip>>20)
			return nil
		}
		content, size = bytes.NewReader(data), int64(len(data))
	}
	archive, err := zip.NewReader(content, size)
	if err != nil {
		return err
	}
	for _, member := range archive.File {
		if member.FileInfo().IsDir() {
			continue
		}
		in, err := member.Open()
		if err != nil {
			x.problem(finding.ProblemUnreadable, name+"!/"+member.Name, "%v", err)
			continue
		}
		err = x.member(name, member.Name, in)
		in.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

func (x *examiner) gzip(name string, in io.Reader, size int64) error {
	unpacked, err := gzip.NewReader(in)
	if err != nil {
		return err
	}
	return x.inner(name, unpacked)
}

func (x *examiner) zstd(name string, in io.Reader, size int64) error {
	unpacked, err := zstd.NewReader(in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(maxWindow))
	if err != nil {
		return err
	}
	defer unpacked.Close()
	return x.inner(name, unpacked)
}

// inner examines what a compressed stream holds: a tar file's members or the one text.
func (x *examiner) inner(name string, in io.Reader) error {
	counted := &innerReader{x, in}
	head := make([]byte, 512)
	n, err := io.ReadFull(counted, head)
	if err != nil && err != io.ErrUnexpectedEOF && err != io.EOF {
		return err
	}
	whole := io.MultiReader(bytes.NewReader(head[:n]), counted)
	if isTar(head[:n]) {
		return x.tar(name, whole, -1)
	}
	inner := path.Base(name)
	for _, suffix := range []string{".gz", ".bz2", ".tgz", ".zst"} {
		inner = strings.TrimSuffix(inner, suffix)
	}
	return x.member(name, inner, whole)
}

func (x *examiner) tar(name string, in io.Reader, size int64) error {
	archive := tar.NewReader(in)
	for {
		header, err := archive.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if header.Typeflag != tar.TypeReg {
			continue
		}
		if err := x.member(name, header.Name, archive); err != nil {
			return err
		}
	}
}

func isNotebook(name string) bool { return strings.HasSuffix(name, ".ipynb") }

// notebook examines a notebook's code cells as one Python text, and everything else in it (prose,
// output, metadata) as text. It reports false for a file that is no notebook after all.
func (x *examiner) notebook(name, abs string, data []byte) bool {
	var book struct {
		Cells []struct {
			Type   string          `json:"cell_type"`
			Source json.RawMessage `json:"source"`
		}
	}
	if json.Unmarshal(data, &book) != nil || len(book.Cells) == 0 {
		return false
	}
	var text strings.Builder
	var cells []source.Cell
	for _, cell := range book.Cells {
		if cell.Type != "code" {
			continue
		}
		cells = append(cells, source.Cell{Number: len(cells) + 1, Start: int32(text.Len())})
		var lines []string
		var whole string
		if json.Unmarshal(cell.Source, &lines) == nil {
			whole = strings.Join(lines, "")
		} else if json.Unmarshal(cell.Source, &whole) != nil {
			continue
		}
		text.WriteString(whole)
		text.WriteByte('\n')
	}
	code := &source.File{Path: name, Abs: abs, Text: text.String(), Cells: cells}
	matches := x.rules.Scan(code, nil)
	raw := decode(name, abs, data)
	raw.Text = hide(raw.Text, matches) // they are reported where they stand in the code
	var rest []Match
	for _, m := range x.rules.ScanText(name, raw.Text) {
		if m.rank > rankGeneric {
			rest = append(rest, m)
		}
	}
	if len(matches) > 0 {
		code.Text = hide(code.Text, rest)
		x.keep(code, matches)
	}
	if len(rest) > 0 {
		x.keep(raw, rest)
	}
	return true
}
