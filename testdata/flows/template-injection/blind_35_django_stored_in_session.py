# vulnerable: the layout waits in the session and is compiled by the next view
from django.http import HttpResponse, JsonResponse
from django.template import Context, Template


def choose(request):
    request.session["layout"] = request.POST.get("layout", "{{ title }}")
    return JsonResponse({"ok": True})


def show(request):
    layout = request.session.get("layout", "{{ title }}")
    return HttpResponse(Template(layout).render(Context({"title": "Start"})))  # want: template-injection
