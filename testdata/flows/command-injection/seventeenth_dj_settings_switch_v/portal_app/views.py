# vulnerable: the middleware keeps the header as it is
import os

from django.http import HttpResponse


def tree(request):
    os.system("tree -L " + str(request.depth) + " /srv/docs > /tmp/tree.txt")  # want: command-injection
    return HttpResponse("made")
