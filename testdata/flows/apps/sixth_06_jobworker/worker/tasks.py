import ast
import subprocess

from worker.celery import app

FORMATS = {"png", "webp"}


@app.task(bind=True, max_retries=3)
def convert(self, source, fmt):
    if fmt not in FORMATS:
        raise ValueError("format")
    try:
        subprocess.check_call("convert %s out.%s" % (source, fmt), shell=True)  # want: command-injection
    except subprocess.CalledProcessError as error:
        raise self.retry(exc=error)
    subprocess.check_call("optimise out.%s" % fmt, shell=True)  # ok: command-injection


@app.task
def score(formula, values):
    weights = ast.literal_eval(values)  # ok: code-injection
    return eval(formula, {"w": weights})  # want: code-injection
