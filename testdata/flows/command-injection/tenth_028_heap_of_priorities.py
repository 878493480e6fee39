# safe: the entry of lowest number carries a constant
import heapq
import subprocess

from flask import Blueprint, jsonify, request

pages = Blueprint('lab028', __name__)


@pages.get('/lab028')
def lab028():
    incoming = request.environ.get('HTTP_X_LABEL', '')

    jobs = []
    heapq.heappush(jobs, (5, incoming))
    heapq.heappush(jobs, (1, 'early'))
    picked = heapq.heappop(jobs)[1]
    proc = subprocess.Popen(['bash', '-c', 'echo ' + picked], stdout=subprocess.PIPE)  # ok: command-injection
    return jsonify(str(proc.communicate()[0]))
