package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"slices"
	"strings"
	"syscall"
	"unicode/utf8"
	"unsafe"
)

// ErrTooLarge is what Read returns for a file whose offsets would not fit a Range.
var ErrTooLarge = errors.New("file is too large")

// maxBytes leaves room for growth when a text of another encoding becomes UTF-8.
const maxBytes = math.MaxInt32 / 4

// Read reads the file at abs and decodes it as Decode does. Path is how it is reported.
func Read(path, abs string) (*File, error) {
	in, size, err := Open(abs)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	if size > maxBytes {
		return nil, fmt.Errorf("read %s: %w", abs, ErrTooLarge)
	}
	data, err := readAll(in, int(size))
	if err != nil {
		return nil, err
	}
	if len(data) > maxBytes {
		return nil, fmt.Errorf("read %s: %w", abs, ErrTooLarge)
	}
	f := Decode(path, data)
	f.Abs = abs
	return f, nil
}

// Open opens a regular file and returns its size. A pipe or a device that has taken the place of a file since it was
// listed is an error, and nothing waits for somebody to write to it.
func Open(abs string) (in *os.File, size int64, err error) {
	if in, err = os.OpenFile(abs, os.O_RDONLY|syscall.O_NONBLOCK, 0); err != nil {
		return nil, 0, err
	}
	info, err := in.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = &fs.PathError{Op: "open", Path: abs, Err: errNotRegular}
	}
	if err != nil {
		in.Close()
		return nil, 0, err
	}
	return in, info.Size(), nil
}

var errNotRegular = errors.New("not a regular file")

// readAll reads to the end, or a byte beyond maxBytes. A file that has the size it says takes no more memory than
// that and a byte, by which the end is noticed: texts stay as long as a run, and small ones are many.
func readAll(in io.Reader, size int) ([]byte, error) {
	data := make([]byte, 0, size+1)
	for len(data) <= maxBytes {
		if len(data) == cap(data) {
			data = slices.Grow(data, len(data)/2+bytes.MinRead)
		}
		n, err := in.Read(data[len(data):min(cap(data), maxBytes+1)])
		data = data[:len(data)+n]
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
	}
	return data, nil
}

// Decode makes a File of the bytes of a Python source file as CPython reads them: a byte order mark
// or a PEP 263 declaration names the encoding, which is UTF-8 otherwise. Bytes that are not in the
// encoding are kept as Latin-1 reads them and noted in Broken. A path that ends in .ipynb is read
// as a notebook. Decode may keep data, which must not change afterwards.
func Decode(path string, data []byte) *File {
	if strings.HasSuffix(strings.ToLower(path), ".ipynb") {
		return decodeNotebook(path, data)
	}
	f := &File{Path: path}
	if rest, ok := bytes.CutPrefix(data, []byte("\xEF\xBB\xBF")); ok {
		data = rest
		f.BOM = true
	}
	f.Encoding = declaredEncoding(data)
	canonical := canonicalEncoding(f.Encoding)
	switch {
	case f.BOM && !agreesWithMark(f.Encoding):
		f.Broken = "byte order mark of UTF-8, but declared as " + f.Encoding
	case canonical != "utf_8":
		text, problem := decodeAs(canonical, data)
		if problem == "" {
			f.Text = text
			return f
		}
		f.Broken = problem
	}
	if at := invalidUTF8(data); at >= 0 {
		if f.Broken == "" {
			f.Broken = fmt.Sprintf("byte 0x%02X at offset %d is not UTF-8", data[at], at)
		}
		f.Text = latinize(data)
		return f
	}
	f.Text = unsafe.String(unsafe.SliceData(data), len(data)) // data is ours: a copy would double what a project takes
	return f
}

// agreesWithMark reports whether a declared encoding may follow a byte order mark: CPython insists
// on the spelling utf-8 there.
func agreesWithMark(declared string) bool {
	name := strings.ReplaceAll(declared, "_", "-")
	return name == "" || name == "utf-8" || strings.HasPrefix(name, "utf-8-")
}

// declaredEncoding returns the lower-case name in the declaration of the first two lines, or "".
func declaredEncoding(data []byte) string {
	for range 2 {
		end := bytes.IndexAny(data[:min(len(data), 1000)], "\r\n")
		line := data
		if end >= 0 {
			line = data[:end]
		}
		trimmed := bytes.TrimLeft(line, " \t\f")
		if len(trimmed) > 0 && trimmed[0] != '#' {
			return ""
		}
		if name := encodingIn(string(trimmed[:min(len(trimmed), 1000)])); name != "" {
			return strings.ToLower(name)
		}
		if end < 0 {
			return ""
		}
		next := end + 1
		if data[end] == '\r' && next < len(data) && data[next] == '\n' {
			next++
		}
		data = data[next:]
	}
	return ""
}

// encodingIn finds coding[:=]\s*([-\w.]+) in a comment.
func encodingIn(comment string) string {
	for {
		_, rest, found := strings.Cut(comment, "coding")
		if !found {
			return ""
		}
		comment = rest
		if rest == "" || rest[0] != ':' && rest[0] != '=' {
			continue
		}
		rest = strings.TrimLeft(rest[1:], " \t")
		end := 0
		for end < len(rest) && isEncodingByte(rest[end]) {
			end++
		}
		if end > 0 {
			return rest[:end]
		}
	}
}

func isEncodingByte(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || c == '-' || c == '_' || c == '.'
}

// invalidUTF8 returns the offset of the first byte that is not UTF-8, or -1.
func invalidUTF8(data []byte) int {
	if utf8.Valid(data) {
		return -1
	}
	for at := 0; at < len(data); {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
	return -1
}

// latinize returns data as UTF-8, reading each byte that is not as Latin-1 does.
func latinize(data []byte) string {
	var b strings.Builder
	b.Grow(len(data) + len(data)/16)
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size == 1 {
			r = rune(data[0])
		}
		b.WriteRune(r)
		data = data[size:]
	}
	return b.String()
}
