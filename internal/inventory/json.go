package inventory

import (
	"encoding/json"
	"errors"
	"io"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
)

// maxNesting bounds documents that are nested only to hurt.
const maxNesting = 500

// parseJSON reads a JSON document. With an error comes what was read before it.
func parseJSON(file *source.File) (*value, *documentError) {
	decoder := json.NewDecoder(strings.NewReader(file.Text))
	decoder.UseNumber()
	p := &jsonParser{file.Text, decoder}
	v, err := p.value(0)
	if v == nil {
		v = newTable(source.Range{})
	}
	if err == nil {
		if _, more := decoder.Token(); more != io.EOF {
			err = errors.New("the end of the document")
		}
	}
	if err == nil {
		return v, nil
	}
	return v, p.place(err)
}

type jsonParser struct {
	text    string
	decoder *json.Decoder
}

func (p *jsonParser) place(err error) *documentError {
	offset := p.decoder.InputOffset()
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		offset = max(syntax.Offset-1, offset)
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return &documentError{int32(len(p.text)), "valid JSON: the document ends too early"}
	}
	return &documentError{int32(offset), "valid JSON: " + err.Error()}
}

// next reads a token and tells where it begins: the decoder only knows where the last one ended.
func (p *jsonParser) next() (json.Token, source.Range, error) {
	start := int(p.decoder.InputOffset())
	token, err := p.decoder.Token()
	end := int(p.decoder.InputOffset())
	for start < end && strings.IndexByte(" \t\r\n,:", p.text[start]) >= 0 {
		start++
	}
	return token, rangeOf(start, end), err
}

func (p *jsonParser) value(depth int) (*value, error) {
	token, at, err := p.next()
	if err != nil {
		return nil, err
	}
	v := &value{key: at, Range: at}
	switch token := token.(type) {
	case json.Delim:
		if depth > maxNesting {
			return nil, errors.New("at most 500 nested lists and tables")
		}
		if token == '[' {
			v.kind = kindList
			err = p.items(v, depth)
		} else {
			v.kind, v.fields = kindTable, map[string]*value{}
			err = p.members(v, depth)
		}
		v.End = int32(p.decoder.InputOffset())
		return v, err
	case string:
		v.kind, v.text = kindText, token
	case nil:
	default:
		v.kind, v.text = kindOther, p.text[at.Start:at.End]
	}
	return v, nil
}

func (p *jsonParser) items(list *value, depth int) error {
	for p.decoder.More() {
		item, err := p.value(depth + 1)
		if item != nil {
			list.items = append(list.items, item)
		}
		if err != nil {
			return err
		}
	}
	_, err := p.decoder.Token()
	return err
}

func (p *jsonParser) members(table *value, depth int) error {
	for p.decoder.More() {
		token, at, err := p.next()
		if err != nil {
			return err
		}
		key, ok := token.(string)
		if !ok {
			return errors.New("a quoted key")
		}
		member, err := p.value(depth + 1)
		if member != nil {
			member.key = at
			table.set(key, member)
		}
		if err != nil {
			return err
		}
	}
	_, err := p.decoder.Token()
	return err
}
