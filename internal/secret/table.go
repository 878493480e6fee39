package secret

import (
	"path"
	"regexp"
	"strings"
)

// Where a value stands far from its name, in a column below it, the head of the table says what the column holds.

// Limits of one table.
const (
	maxColumns = 200
	maxRows    = 2000
)

// readTable judges the columns of a CSV file whose first line names a password or a key.
func (s *scanner) readTable() {
	separator := byte(',')
	switch path.Ext(s.base) {
	case ".csv":
	case ".tsv":
		separator = '\t'
	default:
		return
	}
	end := strings.IndexByte(s.text, '\n')
	if end < 0 || end > 8192 {
		return
	}
	if head := s.text[:end]; separator == ',' && strings.IndexByte(head, ',') < 0 && strings.IndexByte(head, ';') > 0 {
		separator = ';' // as spreadsheets write it where the comma is decimal
	}
	wanted := wantedColumns(s.fields(0, end, separator), s.text)
	for row := 0; len(wanted) > 0 && row < maxRows && end >= 0 && end < len(s.text); row++ {
		start := end + 1
		if end = strings.IndexByte(s.text[start:], '\n'); end >= 0 {
			end += start
		} else {
			end = len(s.text)
		}
		fields := s.fields(start, end, separator)
		for _, column := range wanted {
			if column.index < len(fields) {
				s.consider(column.name, fields[column.index], true)
			}
		}
	}
}

// secretsFiles are files that hold a name and its password in each line and nothing else, and what reads one line of them.
var secretsFiles = map[string]*regexp.Regexp{
	"rsyncd.secrets": regexp.MustCompile(`(?m)^[^#:\s]+:(\S+)[ \t\r]*$`),
	"passwd-s3fs":    regexp.MustCompile(`(?m)^[^#\s]+:([^:\s]+)[ \t\r]*$`),
	"chap-secrets":   regexp.MustCompile(`(?m)^[ \t]*[^#\s]+[ \t]+\S+[ \t]+"?([^"\s]+)"?`),
	"pap-secrets":    regexp.MustCompile(`(?m)^[ \t]*[^#\s]+[ \t]+\S+[ \t]+"?([^"\s]+)"?`),
	"ipsec.secrets":  regexp.MustCompile(`(?m)^[^#\n]*:[ \t]*(?:PSK|XAUTH|EAP|NTLM)[ \t]+"([^"\n]+)"`),
}

// readSecretsFile judges the passwords of such a file.
func (s *scanner) readSecretsFile() {
	line := secretsFiles[strings.TrimPrefix(s.base, ".")]
	if line == nil {
		return
	}
	for _, at := range line.FindAllStringSubmatchIndex(s.text, maxRows) {
		s.consider("password", span{at[2], at[3]}, true)
	}
}

// A tableColumn is one whose name promises a secret.
type tableColumn struct {
	index int
	name  string
}

func wantedColumns(fields []span, text string) []tableColumn {
	var wanted []tableColumn
	for i, field := range fields {
		name := strings.Trim(text[field.start:field.end], " \t\"`[]'")
		if class := classOfName(name); class == namePassword || class == nameSecret {
			wanted = append(wanted, tableColumn{i, name})
		}
	}
	return wanted
}

// fields splits [start, end) at a separator that stands outside quotes, and takes blanks and quotes off.
func (s *scanner) fields(start, end int, separator byte) []span {
	var fields []span
	from := start
	quote := byte(0)
	for i := start; i <= end && len(fields) < maxColumns; i++ {
		switch {
		case i == end || s.text[i] == separator && quote == 0:
			fields = append(fields, trimmed(s.text, from, i))
			from = i + 1
		case quote != 0 && s.text[i] == '\\':
			i++
		case quote != 0 && s.text[i] == quote:
			quote = 0 // two of them, which stand for one, close and open again
		case quote == 0 && (s.text[i] == '"' || s.text[i] == '\'') && strings.TrimSpace(s.text[from:i]) == "":
			quote = s.text[i]
		}
	}
	return fields
}

// tryInsert reads SQL's INSERT INTO table (columns) VALUES (…), (…).
func tryInsert(s *scanner, h hit) {
	window := s.text[h.end:min(h.end+4096, len(s.text))]
	open := strings.IndexByte(window, '(')
	if open < 0 || open > 200 {
		return
	}
	close := strings.IndexByte(window[open:], ')')
	if close < 0 {
		return
	}
	from := h.end + open + 1
	wanted := wantedColumns(s.fields(from, h.end+open+close, ','), s.text)
	if len(wanted) == 0 {
		return
	}
	i := skipSpace(s.text, h.end+open+close+1)
	if i+6 > len(s.text) || !strings.EqualFold(s.text[i:i+6], "values") {
		return
	}
	i += len("values")
	for range maxRows {
		for i < len(s.text) && strings.IndexByte(" \t\r\n,", s.text[i]) >= 0 {
			i++
		}
		if i >= len(s.text) || s.text[i] != '(' {
			return
		}
		end := endOfRow(s.text, i+1)
		if end < 0 {
			return
		}
		fields := s.fields(i+1, end, ',')
		for _, column := range wanted {
			if column.index < len(fields) {
				if value := fields[column.index]; value.start > 0 && s.text[value.start-1] == '\'' {
					s.consider(column.name, value, true)
				}
			}
		}
		i = end + 1
	}
}

// tryCopy reads what pg_dump writes: COPY table (columns) FROM stdin; and rows whose fields stand between tabs.
func tryCopy(s *scanner, h hit) {
	start := lastLineStart(s.text, h.start)
	head := s.text[start:h.start]
	open, close := strings.IndexByte(head, '('), strings.LastIndexByte(head, ')')
	if len(head) > 4096 || len(head) < 5 || !strings.EqualFold(head[:5], "copy ") || open < 0 || close < open {
		return
	}
	wanted := wantedColumns(s.fields(start+open+1, start+close, ','), s.text)
	row := strings.IndexByte(s.text[h.end:], '\n') + h.end + 1
	for range maxRows {
		end := strings.IndexByte(s.text[row:], '\n')
		if len(wanted) == 0 || end < 0 || strings.HasPrefix(s.text[row:], `\.`) {
			return
		}
		fields := s.fields(row, row+end, '\t')
		for _, column := range wanted {
			if column.index < len(fields) {
				s.consider(column.name, fields[column.index], true)
			}
		}
		row += end + 1
	}
}

// endOfRow is the parenthesis that closes a row of values; -1 for none nearby.
func endOfRow(text string, i int) int {
	quoted, depth := false, 0
	for end := min(i+8192, len(text)); i < end; i++ {
		switch c := text[i]; {
		case c == '\'':
			quoted = !quoted
		case quoted && c == '\\':
			i++
		case !quoted && c == '(':
			depth++
		case !quoted && c == ')' && depth > 0:
			depth--
		case !quoted && c == ')':
			return i
		}
	}
	return -1
}
