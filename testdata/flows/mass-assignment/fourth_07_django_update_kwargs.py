# vulnerable: the fields of the posted form are the columns of the update
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .models import Profile


@require_POST
def save(request):
    values = request.POST.dict()
    values.pop("csrfmiddlewaretoken", None)
    changed = Profile.objects.filter(user=request.user).update(**values)  # want: mass-assignment
    return JsonResponse({"changed": changed})
