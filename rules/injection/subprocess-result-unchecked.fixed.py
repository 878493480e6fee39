import subprocess

def run():
    subprocess.run(["a"], check=True)  # want: subprocess-result-unchecked
    subprocess.run(["a"], cwd="/", check=True)  # want: subprocess-result-unchecked
    subprocess.run("a", shell=True, check=True)  # want: subprocess-result-unchecked

def fine():
    subprocess.run(["a"], check=True)  # ok: raises
    done = subprocess.run(["a"])  # ok: kept
    subprocess.check_call(["a"])  # ok: raises
    return done
