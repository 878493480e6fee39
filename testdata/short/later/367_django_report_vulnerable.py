# vulnerable: CWE-367 (or 362, 363): two requests may write the same report
import os

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.utils.text import slugify


@login_required
def save_report(request):
    """Keep a report under a title of the user's."""
    path = os.path.join(settings.MEDIA_ROOT, slugify(request.POST["title"]) + ".txt")
    if os.path.exists(path):
        return HttpResponse("there is one already", status=409)
    with open(path, "w") as report:  # want: CWE-367
        report.write(request.POST["text"])
    return HttpResponse("saved", status=201)
