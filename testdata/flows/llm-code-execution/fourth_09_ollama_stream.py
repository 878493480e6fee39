# vulnerable: the pieces of the streamed answer are joined and executed
import sys

import ollama


def stream(task):
    messages = [{"role": "user", "content": "Python only. " + task}]
    for part in ollama.chat(model="codellama", messages=messages, stream=True):
        yield part["message"]["content"]


def main(arguments):
    program = "".join(stream(" ".join(arguments)))
    print(program)
    scope = {"__name__": "generated"}
    exec(compile(program, "<generated>", "exec"), scope)  # want: llm-code-execution
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
