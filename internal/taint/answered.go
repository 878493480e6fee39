package taint

import (
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows language models by the names that programs give them. A library of agents is handed its models and calls
// them through classes of its own, so that no library's call is left to see.

// answersOf are the methods by which a language model answers.
var answersOf = map[string]bool{
	"predict": true, "apredict": true, "predict_messages": true, "invoke": true, "ainvoke": true, "generate": true, "agenerate": true,
	"generate_text": true, "generate_response": true, "generate_content": true, "complete": true, "acomplete": true, "completion": true,
	"acompletion": true, "chat": true, "achat": true, "chat_completion": true, "call": true, "acall": true, "run": true, "arun": true, "ask": true,
	"aask": true, "prompt": true, "get_response": true, "stream_complete": true, "structured_predict": true,
}

// modelAnswer stands in the models for what such a method gives.
const modelAnswer = "language_model.answer"

// answered adds to what a call gives that a language model wrote it, where the thing that is asked says by its name that it is
// one: self.llm_chain.predict(text=…), self.llm(prompt).
func (f *frame) answered(s *state, e *syntax.Call, out *Value) *Value {
	name := ""
	switch fn := e.Func.(type) {
	case *syntax.Attribute:
		if answersOf[fn.Attr] {
			name = lastNameOf(fn.Value)
		} else if fn.Attr == "llm" || fn.Attr == "llm_chain" {
			name = fn.Attr
		}
	case *syntax.Name:
		if fn.ID == "llm" || fn.ID == "llm_chain" {
			name = fn.ID
		}
	}
	if name == "" || len(e.Args)+len(e.Keywords) == 0 || !namesLanguageModel(name) {
		return out
	}
	c := f.e.model.Calls[modelAnswer]
	if c == nil {
		return out
	}
	for _, t := range f.deep(s, out) {
		if t.from.entered != nil && t.from.entered.source.Kind == c.Sources[0].Kind {
			return out
		}
	}
	return f.sourcesOf(s, &libraryCall{name: modelAnswer, model: c, args: &arguments{}, at: e}, out)
}

// namesLanguageModel says that a name is that of a language model, or of what asks one.
func namesLanguageModel(name string) bool {
	name = strings.Trim(strings.ToLower(name), "_")
	for _, end := range []string{"llm", "llm_chain", "llm_client", "llm_model", "llm_engine", "llm_predictor", "llm_provider", "language_model", "chat_model"} {
		if rest, ok := strings.CutSuffix(name, end); ok && (rest == "" || rest[len(rest)-1] == '_') {
			return true
		}
	}
	return false
}
