# safe: the pieces of the streamed answer are only compiled into a tree and counted
import ast
import sys

import ollama

REPORT = "print('statements:', count)"


def stream(task):
    messages = [{"role": "user", "content": "Python only. " + task}]
    for part in ollama.chat(model="codellama", messages=messages, stream=True):
        yield part["message"]["content"]


def main(arguments):
    program = "".join(stream(" ".join(arguments)))
    count = len(ast.parse(program).body)
    exec(compile(REPORT, "<report>", "exec"), {"count": count})  # ok: llm-code-execution
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
