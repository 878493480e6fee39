import subprocess


def shell(command):
    done = subprocess.run(command, shell=True, capture_output=True, text=True)  # want: llm-code-execution
    return done.stdout


TOOLS = {"shell": shell}
