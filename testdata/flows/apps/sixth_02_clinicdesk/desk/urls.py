from django.urls import path

from desk import views

urlpatterns = [
    path("patients/", views.PatientList.as_view(), name="patients"),
    path("patients/<int:pk>/", views.PatientDetail.as_view(), name="patient"),
    path("patients/<int:pk>/edit/", views.PatientEdit.as_view(), name="patient-edit"),
    path("patients/<int:pk>/quick/", views.QuickEdit.as_view(), name="patient-quick"),
    path("visits/", views.VisitSearch.as_view(), name="visits"),
    path("letters/<str:name>", views.LetterView.as_view(), name="letter"),
    path("leave/", views.LeaveView.as_view(), name="leave"),
]
