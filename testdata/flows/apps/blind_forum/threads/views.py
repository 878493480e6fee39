import logging

from django.contrib.auth import authenticate, login
from django.db.models.expressions import RawSQL
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.generic import DetailView, ListView

from .markup import formatted, highlighted, shortened
from .models import Post, Thread

logger = logging.getLogger(__name__)


class ThreadList(ListView):
    model = Thread
    template_name = "threads/list.html"

    def get_queryset(self):
        threads = Thread.objects.filter(title__icontains=self.request.GET.get("q", ""))
        rank = self.request.GET.get("rank")
        if rank:
            threads = threads.annotate(rank=RawSQL("score * " + rank, []))  # want: sql-injection
        since = self.request.GET.get("since", "0")
        return threads.annotate(recent=RawSQL("id > %s", [since]))  # ok: sql-injection


class ThreadDetail(DetailView):
    model = Thread
    template_name = "threads/thread.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["preview"] = formatted(self.request.GET.get("preview", ""))
        return context


def quote(request, pk):
    post = get_object_or_404(Post, pk=pk)
    word = request.GET.get("word", "")
    marked = highlighted(request.GET.get("text", post.text), word)
    return render(request, "threads/quote.html", {"marked": marked})


def user_page(request, name):
    text = shortened(name, 40)
    if request.GET.get("format") == "json":
        return JsonResponse({"name": text})  # ok: xss
    return HttpResponse("<h1>%s</h1>" % text)  # want: xss


def login_view(request):
    name, password = request.POST.get("name"), request.POST.get("password")
    user = authenticate(request, username=name, password=password)
    if user is None:
        logger.warning("login refused: %s", {"name": repr(name), "password": password})  # want: sensitive-data-logged
        return HttpResponseRedirect("/login/?failed=1")  # ok: open-redirect
    login(request, user)
    return HttpResponseRedirect(request.GET.get("next") or "/")  # want: open-redirect
