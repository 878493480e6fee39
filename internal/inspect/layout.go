package inspect

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/csv"
	"path"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
)

// layout judges what a package is made of: start hooks, programs, files that RECORD does not know.
func (p *Package) layout() []finding.Finding {
	var found []finding.Finding
	for _, e := range p.Entries {
		switch path.Ext(e.Path) {
		case ".pth":
			found = append(found, p.startLines(e)...)
		case ".start":
			found = append(found, findingOf(startHook, p.whole(e), "Python calls what this file names whenever it starts."))
		}
		if p.Kind != Folder && p.isUnexpectedProgram(e) {
			found = append(found, findingOf(unexpectedBinary, p.whole(e), "A program that was not built from what can be read here."))
		}
	}
	if p.Kind == Wheel {
		found = append(found, p.checkRecord()...)
	}
	return found
}

// whole is a file as a place; nothing of it is quoted.
func (p *Package) whole(e Entry) source.Place {
	return source.Place{File: source.NewFile(p.Name+"/"+e.Path, "")}
}

// harmlessLines are starts of lines of .pth files that packaging tools write.
var harmlessLines = []string{
	"import os; var = 'SETUPTOOLS_USE_DISTUTILS'", "import _virtualenv", "import __editable__", "import sys, types, os;", "import importlib.util, types, os", "import coverage", "import _distutils_hack",
}

// startLines reads a .pth file: site executes each line that begins with import.
func (p *Package) startLines(e Entry) []finding.Finding {
	if bytes.HasPrefix(e.Data, []byte("PK")) || bytes.HasPrefix(e.Data, []byte{0x80}) || bytes.IndexByte(e.Data, 0) >= 0 {
		return nil // a model of torch
	}
	file := source.NewFile(p.Name+"/"+e.Path, strings.ToValidUTF8(string(e.Data), "?"))
	var found []finding.Finding
	for number := 1; number <= file.LineCount(); number++ {
		line := file.LineText(number)
		if !strings.HasPrefix(line, "import ") && !strings.HasPrefix(line, "import\t") {
			continue
		}
		place := source.Place{File: file, Range: file.LineRange(number)}
		inner := newCode(moduleOf(source.NewFile(file.Path, line)), e.Path, 0)
		worst := finding.Finding{}
		for i := range inner.signals {
			inner.signals[i].when = atStart
		}
		for _, f := range inner.judge() {
			if f.Severity > worst.Severity {
				worst = f
			}
		}
		harmless := slices.ContainsFunc(harmlessLines, func(start string) bool { return strings.HasPrefix(line, start) })
		f := findingOf(startHook, place, "Python runs this line whenever it starts.")
		switch {
		case harmless && worst.Severity < finding.High:
			f.Severity = finding.Low
		case worst.Severity > finding.None:
			f.Severity = finding.High
			f.Message = "Python runs this line whenever it starts. " + worst.Message
		case slices.ContainsFunc(inner.signals, func(s signal) bool {
			return s.kind == executes && !s.flat || s.kind == spawns || s.kind == fetches || s.kind == sends
		}):
			f.Severity = finding.High
			f.Message = "Python runs this line whenever it starts, and it runs further code or programs."
		}
		found = append(found, f)
	}
	return found
}

func (p *Package) isUnexpectedProgram(e Entry) bool {
	program := bytes.HasPrefix(e.Data, []byte("\x7fELF")) || bytes.HasPrefix(e.Data, []byte("MZ")) && hasSuffix(e.Path, ".exe", ".dll", ".pyd", ".scr", ".dat", ".bin") ||
		bytes.HasPrefix(e.Data, []byte("\xcf\xfa\xed\xfe"))
	if !program {
		return false
	}
	if p.Kind == Sdist {
		return true
	}
	for _, other := range p.Entries {
		if strings.HasSuffix(other.Path, ".dist-info/WHEEL") {
			return bytes.Contains(other.Data, []byte("Root-Is-Purelib: true")) && bytes.Contains(other.Data, []byte("-any"))
		}
	}
	return false
}

// checkRecord compares a wheel with its RECORD.
func (p *Package) checkRecord() []finding.Finding {
	var record Entry
	for _, e := range p.Entries {
		if path.Base(e.Path) == "RECORD" && strings.HasSuffix(path.Dir(e.Path), ".dist-info") && !strings.Contains(path.Dir(e.Path), "/") {
			record = e
		}
	}
	if record.Data == nil {
		return nil
	}
	reader := csv.NewReader(bytes.NewReader(record.Data))
	reader.FieldsPerRecord = -1
	rows, err := reader.ReadAll()
	if err != nil {
		return []finding.Finding{findingOf(recordMismatch, p.whole(record), "RECORD is no table of files: "+err.Error())}
	}
	hashes := map[string]string{}
	for _, row := range rows {
		hash := ""
		if len(row) > 1 {
			hash = row[1]
		}
		hashes[path.Clean(row[0])] = hash
	}
	var found []finding.Finding
	for _, e := range p.Entries {
		hash, listed := hashes[e.Path]
		switch {
		case path.Dir(e.Path) == path.Dir(record.Path) && hasSuffix(e.Path, "RECORD", "RECORD.jws", "RECORD.p7s"):
		case !listed && (isPython(e.Path) || hasSuffix(e.Path, ".pth", ".start", ".so", ".pyd")):
			found = append(found, findingOf(recordMismatch, p.whole(e), "RECORD does not list this file."))
		case listed && isRead(e.Path) && int64(len(e.Data)) == e.Size && strings.HasPrefix(hash, "sha256="):
			sum := sha256.Sum256(e.Data)
			if base64.RawURLEncoding.EncodeToString(sum[:]) != strings.TrimRight(strings.TrimPrefix(hash, "sha256="), "=") {
				found = append(found, findingOf(recordMismatch, p.whole(e), "The file has another hash than RECORD says."))
			}
		}
	}
	return found
}

// Differences reports what of a package does not come from a source: modules and start hooks that the
// source does not have below any folder, or has with other content. A source distribution is such a
// source of a wheel, a checkout of the repository one of both.
func Differences(built, from *Package) []finding.Finding {
	sources := map[string][]Entry{} // by base name
	for _, e := range from.Entries {
		sources[path.Base(e.Path)] = append(sources[path.Base(e.Path)], e)
	}
	var found []finding.Finding
	for _, e := range built.Entries {
		if !isPython(e.Path) && !hasSuffix(e.Path, ".pth", ".start") || strings.Contains(e.Path, ".dist-info/") || hasSuffix(e.Path, generated...) {
			continue
		}
		name := e.Path
		if built.Kind == Sdist {
			_, name, _ = strings.Cut(name, "/") // the folder that is named like the release
		} else if at := strings.Index(name, ".data/"); at >= 0 && !strings.Contains(name[:at], "/") {
			_, name, _ = strings.Cut(name[at+len(".data/"):], "/")
		}
		there, same := false, false
		for _, s := range sources[path.Base(name)] {
			if s.Path == name || strings.HasSuffix(s.Path, "/"+name) {
				there = true
				same = same || int64(len(s.Data)) != s.Size || int64(len(e.Data)) != e.Size || sameText(s.Data, e.Data)
			}
		}
		switch {
		case !there:
			found = append(found, findingOf(distributionDifference, built.whole(e), from.Name+" does not have this file."))
		case !same:
			found = append(found, findingOf(distributionDifference, built.whole(e), from.Name+" has this file with other content."))
		}
	}
	return found
}

// generated are ends of the names of files that builds write.
var generated = []string{"_version.py", "version.py", "__version__.py", "_pb2.py", "_pb2_grpc.py", "__config__.py", "-nspkg.pth"}

// sameText compares files whatever their line ends.
func sameText(a, b []byte) bool {
	clean := func(text []byte) []byte {
		return bytes.TrimRight(bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")), "\n")
	}
	return bytes.Equal(a, b) || bytes.Equal(clean(a), clean(b))
}
