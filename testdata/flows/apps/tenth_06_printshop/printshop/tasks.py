import logging
import shutil
import subprocess
import zipfile

import requests
from jinja2 import Environment
from jinja2.sandbox import SandboxedEnvironment

from .queue import queue

log = logging.getLogger(__name__)
env = Environment(autoescape=True)
sandbox = SandboxedEnvironment(autoescape=True)


@queue.task
def render_card(source, name):
    return env.from_string(source).render(name=name)  # want: template-injection


@queue.task
def render_fixed(name):
    return env.from_string('Card of {{ name }}').render(name=name)  # ok: template-injection


@queue.task
def render_sandboxed(source, name):
    return sandbox.from_string(source).render(name=name)  # ok: template-injection


@queue.task(bind=True, max_retries=3)
def fetch_picture(self, url):
    try:
        return len(requests.get(url, timeout=9).content)  # want: ssrf
    except requests.RequestException as err:
        raise self.retry(exc=err)


@queue.task
def fetch_stock(number):
    return len(requests.get(f'https://stock.example.org/{number:d}', timeout=9).content)  # ok: ssrf


@queue.task
def convert(pages):
    subprocess.check_call(['pdfunite', *pages, 'out.pdf'])  # want: argument-injection


@queue.task
def convert_numbered(pages):
    subprocess.check_call(['pdfunite', *[f'page-{int(n)}.pdf' for n in pages], 'out.pdf'])  # ok: argument-injection


@queue.task
def unpack(path, folder):
    shutil.unpack_archive(path, folder, 'tar')  # want: zip-slip


@queue.task
def list_names(path):
    with zipfile.ZipFile(path) as bundle:
        names = [n for n in bundle.namelist() if n.endswith('.pdf')]  # ok: zip-slip
    return len(names)
