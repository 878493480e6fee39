# vulnerable: the URL field's check says nothing of the host
import httpx
from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpResponse, HttpResponseBadRequest
from urllib.parse import urlsplit

FEEDS = {"news.bench.org", "blog.bench.org"}


class FeedForm(forms.Form):
    feed = forms.URLField()

    def clean_feed(self):
        feed = self.cleaned_data["feed"]
        if len(feed) > 200:
            raise ValidationError("not that one")
        return feed


def fetch(request):
    form = FeedForm(request.POST)
    if not form.is_valid():
        return HttpResponseBadRequest()
    answer = httpx.get(form.cleaned_data["feed"], follow_redirects=False)  # want: ssrf
    return HttpResponse(answer.text, content_type="text/plain")
