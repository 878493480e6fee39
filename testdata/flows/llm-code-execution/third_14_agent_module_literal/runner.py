# safe: the reply is read as a literal, which runs nothing
import ast


def run(text):
    literal = text.strip()
    return ast.literal_eval(literal)  # ok: llm-code-execution
