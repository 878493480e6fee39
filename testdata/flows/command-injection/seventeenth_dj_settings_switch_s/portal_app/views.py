# safe: the middleware keeps the header's number
import os

from django.http import HttpResponse


def tree(request):
    os.system("tree -L " + str(request.depth) + " /srv/docs > /tmp/tree.txt")  # ok: command-injection
    return HttpResponse("made")
