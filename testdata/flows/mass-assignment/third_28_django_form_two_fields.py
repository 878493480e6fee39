# safe: the model form takes the two columns that are named
from django.contrib.auth.models import User
from django.forms import ModelForm
from django.http import JsonResponse


class PersonForm(ModelForm):
    class Meta:
        model = User
        fields = ("first_name", "last_name")


def person(request):
    form = PersonForm(request.POST, instance=request.user)  # ok: mass-assignment
    if form.is_valid():
        form.save()
    return JsonResponse({"errors": form.errors})
