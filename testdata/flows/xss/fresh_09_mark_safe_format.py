# vulnerable: the format runs inside mark_safe
from django.http import HttpResponse
from django.utils.safestring import mark_safe


def banner(name):
    return mark_safe("<b>Welcome back, {}</b>".format(name))  # want: xss


def home(request):
    name = request.GET.get("name") or "friend"
    return HttpResponse("<header>%s</header>" % banner(name))  # want: xss
