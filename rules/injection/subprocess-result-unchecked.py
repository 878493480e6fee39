import subprocess

def run():
    subprocess.run(["a"])  # want: subprocess-result-unchecked
    subprocess.run(["a"], cwd="/")  # want: subprocess-result-unchecked
    subprocess.run("a", shell=True)  # want: subprocess-result-unchecked

def fine():
    subprocess.run(["a"], check=True)  # ok: raises
    done = subprocess.run(["a"])  # ok: kept
    subprocess.check_call(["a"])  # ok: raises
    return done
