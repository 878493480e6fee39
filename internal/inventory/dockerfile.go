package inventory

import (
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
)

var (
	fromLine     = regexp.MustCompile(`(?i)^\s*FROM\s+(?:--\S+\s+)*(\S+)`)
	argLine      = regexp.MustCompile(`(?i)^\s*ARG\s+([A-Za-z_][A-Za-z0-9_]*)=["']?([^"'\s]*)`)
	runLine      = regexp.MustCompile(`(?i)^\s*(?:ONBUILD\s+)?RUN\s`)
	envLine      = regexp.MustCompile(`(?i)^\s*ENV\s+(.*)`)
	pipValue     = regexp.MustCompile(`\b(?:PIP|UV)_(EXTRA_INDEX_URL|INDEX_URL|TRUSTED_HOST|DEFAULT_INDEX)[= ]["']?([^"'\s]+)`)
	quotedWord   = regexp.MustCompile(`"((?:[^"\\]|\\.)*)"`)
	hereDocument = regexp.MustCompile(`(?:^|[^<])<<-?["']?([A-Za-z_][A-Za-z0-9_]*)["']?`)
	useArg       = regexp.MustCompile(`\$\{?([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}?`)
)

// readDockerfile reads the Python of base images and the packages of RUN pip install.
func readDockerfile(r *reader) {
	arguments := map[string]string{}
	for _, region := range dockerInstructions(r.file) {
		text := r.file.Text[region.Start:region.End]
		if match := argLine.FindStringSubmatch(text); match != nil {
			arguments[match[1]] = match[2]
			continue
		}
		if match := fromLine.FindStringSubmatchIndex(text); match != nil {
			image := useArg.ReplaceAllStringFunc(text[match[2]:match[3]], func(found string) string {
				parts := useArg.FindStringSubmatch(found)
				if value, ok := arguments[parts[1]]; ok {
					return value
				}
				return parts[2]
			})
			addBaseImage(r, image, rangeOf(int(region.Start)+match[2], int(region.Start)+match[3]))
			continue
		}
		if match := envLine.FindStringSubmatch(text); match != nil {
			readPipEnvironment(r, match[1], region)
			continue
		}
		if match := runLine.FindStringIndex(text); match != nil {
			readRun(r, text[match[1]:], region.Start+int32(match[1]))
		}
	}
}

// readRun reads the command of RUN in its shell form or, as a list of strings, in its exec form.
func readRun(r *reader, text string, base int32) {
	p := Package{Group: Runtime}
	if !strings.HasPrefix(strings.TrimSpace(text), "[") {
		readInstallCommands(r, text, base, p)
		return
	}
	var words []shellWord
	for _, match := range quotedWord.FindAllStringSubmatchIndex(text, -1) {
		words = append(words, shellWord{text[match[2]:match[3]], rangeOf(int(base)+match[2], int(base)+match[3])})
	}
	if len(words) == 3 && words[1].text == "-c" {
		readInstallCommands(r, words[2].text, words[2].at.Start, p)
	} else if arguments, ok := installArguments(words); ok {
		readInstallArguments(r, arguments, p)
	}
}

// readPipEnvironment reads ENV PIP_EXTRA_INDEX_URL=… and its like.
func readPipEnvironment(r *reader, text string, at source.Range) {
	for _, match := range pipValue.FindAllStringSubmatch(text, -1) {
		name := strings.ToLower(strings.ReplaceAll(match[1], "_", "-"))
		name = strings.Replace(name, "default-index", "index-url", 1)
		r.setting(name, WithoutCredentials(match[2]), at)
	}
}

// dockerInstructions returns the regions of instructions with their continuation lines and here-documents.
func dockerInstructions(file *source.File) []source.Range {
	var regions []source.Range
	for number, count := 1, file.LineCount(); number <= count; number++ {
		at := file.LineRange(number)
		text := strings.TrimSpace(file.Text[at.Start:at.End])
		if text == "" || text[0] == '#' {
			continue
		}
		for continues(text) && number < count {
			number++
			next := file.LineRange(number)
			at.End = next.End
			text = strings.TrimSpace(file.Text[next.Start:next.End])
			if strings.HasPrefix(text, "#") || text == "" {
				text = `\` // comments and empty lines do not end a continued instruction
			}
		}
		for _, match := range hereDocument.FindAllStringSubmatch(file.Text[at.Start:at.End], -1) {
			for end := number + 1; end <= count; end++ {
				if strings.TrimSpace(file.LineText(end)) == match[1] {
					number, at.End = end, file.LineRange(end).End
					break
				}
			}
		}
		regions = append(regions, at)
	}
	return regions
}

func continues(text string) bool { return strings.HasSuffix(text, `\`) }

var pythonTag = regexp.MustCompile(`^v?(\d+(?:\.\d+){0,2}(?:(?:a|b|rc)\d+)?)(?:-|$)`)

// addBaseImage adds the interpreter of FROM python:3.12-slim.
func addBaseImage(r *reader, image string, at source.Range) {
	image, _, _ = strings.Cut(image, "@")
	slash := strings.LastIndexByte(image, '/')
	name, tag, _ := strings.Cut(image[slash+1:], ":")
	if name != "python" {
		return
	}
	p := Package{Written: "python", Ecosystem: "python", Group: Runtime, Direct: true}
	if match := pythonTag.FindStringSubmatch(tag); match != nil {
		p.Version = match[1]
	} else {
		p.Specifier = tag
	}
	r.add(p, at)
}
