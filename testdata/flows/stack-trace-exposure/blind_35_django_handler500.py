# vulnerable: the project's 500 handler prints the trace into the page
import traceback

from django.http import HttpResponseServerError


def handler500(request):
    return HttpResponseServerError(traceback.format_exc(), content_type="text/plain")  # want: stack-trace-exposure


urlpatterns = []
