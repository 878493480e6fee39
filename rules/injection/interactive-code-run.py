import code
import _xxsubinterpreters

def run(text):
    code.InteractiveConsole().push(text)  # want: interactive-code-run
    console = code.InteractiveInterpreter()
    console.runsource(text)  # want: interactive-code-run
    _xxsubinterpreters.run_string(1, text)  # want: interactive-code-run

def fine(queue, text):
    queue.push(text)  # ok: something else
    code.compile_command("x")  # ok: only compiles
    code.InteractiveConsole().push("1")  # ok: constant
