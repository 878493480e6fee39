# vulnerable: the entry of lowest number carries the parameter
import heapq
import subprocess

from flask import Blueprint, jsonify, request

pages = Blueprint('lab027', __name__)


@pages.get('/lab027')
def lab027():
    incoming = request.environ.get('HTTP_X_LABEL', '')

    jobs = []
    heapq.heappush(jobs, (5, 'late'))
    heapq.heappush(jobs, (1, incoming))
    picked = heapq.heappop(jobs)[1]
    proc = subprocess.Popen(['bash', '-c', 'echo ' + picked], stdout=subprocess.PIPE)  # want: command-injection
    return jsonify(str(proc.communicate()[0]))
